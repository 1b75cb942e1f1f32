// Keys of the review: single letters, heard only while the focus is in its panel and not in a field.

/** What a key does; the arrow keys stay with the article, which scrolls. */
const KEYS: Record<string, string> = {
  c: "confirm",
  r: "reject",
  e: "correct",
  n: "next",
  j: "next",
  p: "previous",
  k: "previous",
  u: "undo",
  s: "show",
};

/** Calls the action of a key. While a row is corrected only Escape and Ctrl+Enter are keys. */
export function followKeys(panel: HTMLElement, actions: Record<string, () => unknown>): void {
  panel.addEventListener("keydown", (event) => {
    const { key, ctrlKey, metaKey, altKey } = event;
    const held = ctrlKey || metaKey;
    const letter = key.toLowerCase();
    const form = panel.querySelector("form");
    const act = () => {
      if (form && key === "Escape") return actions.cancel;
      if (form && key === "Enter" && held) return () => form.requestSubmit();
      if (form || altKey) return undefined;
      if (held) return letter === "z" ? actions.undo : undefined;
      return actions[KEYS[letter] ?? ""];
    };
    const action = act();
    if (!action) return;
    event.preventDefault();
    action();
  });
}
