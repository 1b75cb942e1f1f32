// What runs in dist/Sidebar.html: the engine and the sheet, put into the sidebar; in its worker the engine alone.
import { read } from "../index";
import { startSidebar } from "./app";
import { sheetBridge } from "./bridge";
import { inBackground, serveReader } from "./reader";

if (typeof document === "undefined") serveReader(read);
else startSidebar(inBackground(read, document.currentScript?.textContent ?? ""), sheetBridge(window));
