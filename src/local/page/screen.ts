// What the script shows: toasts, messages, dialogs, the sidebar.
import type { Shown } from "../services/stage";
import { element, post } from "./globals";

const TOAST_MS = 6000;

export interface Screen {
  show(shown: Shown): void;
}

/**
 * @param selection what is selected now, for each call of the script
 * @param state says beside the name whether the sheet is saved or the script works
 * @param activate brings a sheet to the front
 * @param focus gives the keyboard back to the grid
 */
export function createScreen(page: {
  selection(): object;
  state(text: string): void;
  activate(sheetId: string, a1?: string): void;
  focus(): void;
}): Screen & { run(name: string): void } {
  const sidebar = element("sidebar");
  const frame = element<HTMLIFrameElement>("sidebar-frame");
  const dialogFrame = element<HTMLIFrameElement>("alert-frame");

  let running = 0;
  const call = async (name: string, json: string): Promise<unknown> => {
    running += 1;
    page.state("Working…");
    try {
      return await post("/run", { name, json, selection: page.selection() });
    } finally {
      running -= 1;
      if (running === 0) page.state("Saved");
    }
  };
  const closeSidebar = () => {
    sidebar.hidden = true;
    frame.srcdoc = "";
    window.dispatchEvent(new Event("resize"));
  };
  element("sidebar-close").onclick = closeSidebar;

  addEventListener("message", async ({ source, data }: MessageEvent) => {
    if (source !== frame.contentWindow && source !== dialogFrame.contentWindow) return;
    const window = source as Window;
    if (data?.gas === "close")
      return source === frame.contentWindow ? closeSidebar() : element<HTMLDialogElement>("alert").close();
    if (data?.gas === "focus") return page.focus();
    if (data?.gas !== "run") return;
    const lost = (error: Error) => ({
      ok: false,
      error: { name: "Error", message: `The local server does not answer: ${error.message}` },
    });
    const answer = (await call(data.name, data.json).catch(lost)) as object;
    window.postMessage({ gas: "answer", id: data.id, ...answer }, "*");
  });

  const show = (shown: Shown) => {
    if (shown.type === "toast") toast(shown.title, shown.text);
    if (shown.type === "activate") page.activate(shown.sheetId, shown.a1);
    if (shown.type === "alert") message(shown.title, shown.text);
    if (shown.type === "dialog") message(shown.title, "", shown.html);
    if (shown.type === "sidebar") {
      element("sidebar-title").textContent = shown.title;
      frame.srcdoc = withBridge(shown.html);
      sidebar.hidden = false;
      window.dispatchEvent(new Event("resize"));
    }
  };
  return {
    show,
    async run(name) {
      try {
        const answer = (await call(name, "[]")) as { ok: boolean; error?: { message: string } };
        if (!answer.ok) message("The script reports an error", answer.error?.message ?? "");
      } catch (error) {
        message("The local server does not answer", (error as Error).message);
      }
    },
  };
}

/** A page of the add-on runs what stands in it, and asks nobody for anything, this server included. */
const POLICY =
  "default-src 'none'; script-src 'unsafe-inline'; worker-src blob:; style-src 'unsafe-inline'; form-action 'none'";

/** The bridge stands before all scripts of the document. */
function withBridge(html: string): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`;
  const script = `<script>${BRIDGE.replace(/<\/script/gi, "<\\/script")}</script>`;
  const first = policy + script;
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => head + first) : first + html;
}

function toast(title: string, text: string): void {
  const box = document.createElement("div");
  box.className = "toast-message";
  if (title) box.append(Object.assign(document.createElement("b"), { textContent: title }));
  box.append(text);
  element("toasts").append(box);
  setTimeout(() => box.remove(), TOAST_MS);
}

function message(title: string, text: string, html?: string): void {
  const dialog = element<HTMLDialogElement>("alert");
  const frame = element<HTMLIFrameElement>("alert-frame");
  element("alert-title").textContent = title;
  element("alert-text").textContent = text;
  frame.hidden = html === undefined;
  frame.srcdoc = html === undefined ? "" : withBridge(html);
  if (!dialog.open) dialog.showModal();
}
