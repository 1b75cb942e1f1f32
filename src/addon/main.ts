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
