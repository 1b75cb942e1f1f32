// Notes in the page: a corner mark on the cell, a box when the mouse rests on it.
import type { AnnotationGetters } from "./globals";

const MARK = 7;
const COLOR = "#f29900";
type Place = { sheetId: string; row: number; col: number };

export function showNotes(): void {
  const o = o_spreadsheet;
  class NoteMarks extends o.UIPlugin {
    static override layers = ["Clipboard"] as never;
    override drawLayer({ ctx }: { ctx: CanvasRenderingContext2D }): void {
      const sheetId = this.getters.getActiveSheetId();
      for (const { kind, sheetId: place, zone } of (this.getters as unknown as AnnotationGetters).getAnnotations()) {
        if (kind !== "note" || place !== sheetId || !zone) continue;
        const { x, y, width, height } = this.getters.getVisibleRect(zone as never);
        if (width <= 0 || height <= 0) continue;
        ctx.fillStyle = COLOR;
        ctx.beginPath();
        ctx.moveTo(x + width - MARK, y);
        ctx.lineTo(x + width, y);
        ctx.lineTo(x + width, y + MARK);
        ctx.fill();
      }
    }
  }
  o.registries.featurePluginRegistry.add("local_note_marks", NoteMarks as never);

  class NoteBox extends owl.Component {
    static template = owl.xml`<div class="note-box" t-esc="props.note"/>`;
    static props = { note: String, onClosed: { type: Function, optional: true } };
  }
  const onHover = ({ sheetId, row, col }: Place, getters: AnnotationGetters) => {
    const note = getters
      .getAnnotations()
      .find(
        ({ kind, sheetId: place, zone }) =>
          kind === "note" && place === sheetId && zone?.top === row && zone.left === col,
      );
    if (!note) return { isOpen: false };
    return { isOpen: true, props: { note: String(note.data) }, Component: NoteBox, cellCorner: "top-right" };
  };
  o.registries.cellPopoverRegistry.add("LocalNote", { onHover } as never);
}
