// Menus of the script in the engine's menu bar, as Google places them.
import type { MenuItem, Shown } from "../services/stage";

type Menu = Extract<Shown, { type: "menu" }>;
const EXTENSIONS = "local_extensions";

/** @param run calls a function of the script by its name */
export function addMenus(shown: Shown[], run: (name: string) => void): void {
  const registry = o_spreadsheet.registries.topbarMenuRegistry;
  const menus = shown.filter((each): each is Menu => each.type === "menu");
  const addons = menus.filter((menu) => menu.addon);
  if (addons.length > 0) registry.add(EXTENSIONS, { name: "Extensions", sequence: 900 } as never);
  menus.forEach((menu, index) => {
    const key = `local_menu_${index}`;
    const item = { name: menu.title, sequence: 910 + index } as never;
    if (menu.addon) registry.addChild(key, [EXTENSIONS], item);
    else registry.add(key, item);
    addItems(menu.addon ? [EXTENSIONS, key] : [key], menu.items, run);
  });
}

function addItems(path: string[], items: MenuItem[], run: (name: string) => void): void {
  const registry = o_spreadsheet.registries.topbarMenuRegistry;
  items.forEach((item, index) => {
    if (!item) return;
    const key = `${path.at(-1)}_${index}`;
    const separator = items[index + 1] === null; // the engine draws the line below an item
    const base = {
      name: item.caption,
      sequence: index,
      separator,
      isReadonlyAllowed: true,
      isEnabledOnLockedSheet: true,
    };
    const action = "name" in item ? { execute: () => run(item.name) } : {};
    registry.addChild(key, [...path], { ...base, ...action } as never);
    if ("items" in item) addItems([...path, key], item.items, run);
  });
}
