// Ticks: an axis over whole numbers counts in whole numbers, as Google's do; else 0.5 would be printed as a second 1.

interface Drawn {
  chart: { data: { datasets: { data: unknown[] }[] } };
}

declare const Chart: { defaults: { scales: { linear: { ticks: { precision?(drawn: Drawn): number | undefined } } } } };

/** Holds for every chart that is drawn from then on. */
export function wholeTicks(): void {
  Chart.defaults.scales.linear.ticks.precision = ({ chart: { data } }) =>
    data.datasets.every(({ data: values }) => values.every(isWhole)) ? 0 : undefined;
}

/** A blank cell is no fraction. */
function isWhole(value: unknown): boolean {
  const number = Number(value ?? 0);
  return Number.isNaN(number) || Number.isInteger(number);
}
