// What runs in dist/Sidebar.html: the engine and the sheet, put into the sidebar.
import { read } from "../index";
import { startSidebar } from "./app";
import { sheetBridge } from "./bridge";

startSidebar(read, sheetBridge(window));
