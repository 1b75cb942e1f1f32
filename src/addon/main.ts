// Main: every name that Google may call, in one place; the build gives each its plain declaration.
export {
  PACT_AGREEMENTS,
  PACT_LINKS,
  PACT_MINERALS,
  PACT_QUOTE,
  PACT_SECTORS,
  PACT_SELFTEST,
  PACT_TOTALS,
} from "./formulas";
export { freezeFormulas } from "./freeze";
export { showHelp } from "./help";
export { importSelection, onInstall, onOpen, runSelfTest, trySample, undoLastImport } from "./menu";
export { showSentence, sidebarDecide, sidebarGoTo, sidebarReview, sidebarText } from "./review/calls";
export { prepareToShare } from "./share";
export {
  openSidebar,
  sidebarChunk,
  sidebarColumn,
  sidebarForesee,
  sidebarImport,
  sidebarKeep,
  sidebarSelection,
  sidebarSettings,
  sidebarShow,
  sidebarSummary,
  sidebarUndo,
} from "./sidebar";
