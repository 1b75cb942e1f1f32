// The engine's version: it stands on every row, and changes whenever rows may change.
export const ENGINE = "0.1.0";
