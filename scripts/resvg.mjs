// Draws SVG as PNG: a line of JSON {svg, fonts, font} in, {png} (base64) or {error} out,
// until standard input ends.
import { createInterface } from "node:readline";
import { Resvg } from "@resvg/resvg-js";

const draw = ({ svg, fonts, font }) => {
  try {
    const options = { font: { fontFiles: fonts, loadSystemFonts: false, defaultFontFamily: font } };
    return { png: new Resvg(svg, options).render().asPng().toString("base64") };
  } catch (error) {
    return { error: error.message };
  }
};

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(draw(JSON.parse(line)))}\n`);
}
