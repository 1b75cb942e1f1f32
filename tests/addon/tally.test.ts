// The tally's column "Also in": a sector is found as a whole in the list of others.
import { SECTORS } from "../../src/table/vocabulary";
import { freshDist } from "../fresh";
import { agreement, facts, importFacts, openHost, rowsIn } from "./tracker";

test("culture is not counted where agriculture is named, and is found wherever it stands in the list", () => {
  const host = openHost({ code: freshDist()["Code.js"] ?? "" });
  const read = facts("a", [
    agreement("1", { sectors: ["trade", "agriculture"] }),
    agreement("2", { sectors: ["trade", "culture"] }),
    agreement("3", { sectors: ["trade", "agriculture", "culture"] }),
  ]);
  importFacts(host, read);
  const also = Object.fromEntries(
    rowsIn(host, "Sectors")
      .slice(0, SECTORS.length)
      .map((row) => [row.Sector, row["Also in"]]),
  );
  expect(also).toMatchObject({ trade: 0, agriculture: 2, culture: 2, energy: 0 });
});
