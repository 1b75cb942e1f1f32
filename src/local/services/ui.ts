// Ui: menus, sidebar, dialogs and messages, handed to whatever shows them.
import type { Stand } from "../guard";
import type { MenuItem, Stage } from "./stage";

type Output = { title: string; html: string };
const BUTTONS: Record<string, string[]> = {
  OK: ["OK"],
  OK_CANCEL: ["OK", "CANCEL"],
  YES_NO: ["YES", "NO"],
  YES_NO_CANCEL: ["YES", "NO", "CANCEL"],
};

/** createAddonMenu() takes no title: Google shows the name of the add-on. */
const ADDON_NAME = "Pactsheet";

export function createUi(stage: Stage): unknown {
  const ask = (args: unknown[]) => {
    const texts = args.filter((each): each is string => typeof each === "string" && !(each in BUTTONS));
    const buttons = String(args.find((each) => String(each) in BUTTONS) ?? "OK");
    const [title = "", text = ""] = texts.length > 1 ? texts : ["", ...texts];
    stage.show({ type: "alert", title, text, buttons });
    return stage.answer({ title, text, buttons });
  };
  const members = {
    Button: stage.guard.names("Button", "OK CANCEL YES NO CLOSE"),
    ButtonSet: stage.guard.names("ButtonSet", Object.keys(BUTTONS).join(" ")),
    createMenu: (title: string) => createMenu(stage, title, false),
    createAddonMenu: () => createMenu(stage, ADDON_NAME, true),
    showSidebar: (output: unknown) =>
      stage.show({ type: "sidebar", ...stage.guard.heartOf<Output>(output, "HtmlOutput") }),
    alert: (...args: unknown[]) => ask(args).button,
    prompt(...args: unknown[]) {
      const { button, text } = ask(args);
      const response = {
        getSelectedButton: () => button,
        getResponseText: () => text,
      } satisfies Stand<GoogleAppsScript.Base.PromptResponse>;
      return stage.guard.wrap("PromptResponse", response, response);
    },
  } satisfies Stand<GoogleAppsScript.Base.Ui>;
  return stage.guard.wrap("Ui", members, members);
}

function createMenu(stage: Stage, title: string, addon: boolean): unknown {
  const items: MenuItem[] = [];
  const members = {
    addItem(caption: string, name: string) {
      items.push({ caption, name });
      return this;
    },
    addSeparator() {
      items.push(null);
      return this;
    },
    addSubMenu(menu: unknown) {
      const { title: caption, items: below } = stage.guard.heartOf<{ title: string; items: MenuItem[] }>(menu, "Menu");
      items.push({ caption, items: below });
      return this;
    },
    addToUi: () => stage.show({ type: "menu", title, addon, items }),
  } satisfies Stand<GoogleAppsScript.Base.Menu>;
  return stage.guard.wrap("Menu", members, { title, items });
}
