// Renders formulas: a line of JSON [[tex, display], …] in, a line of JSON
// [{html} | {error}, …] out, until standard input ends.
import { createInterface } from "node:readline";
import katex from "katex";

const render = ([tex, displayMode]) => {
  try {
    const options = { displayMode, throwOnError: true, strict: "error", trust: false };
    return { html: katex.renderToString(tex, options) };
  } catch (error) {
    return { error: error.message };
  }
};

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(JSON.parse(line).map(render))}\n`);
}
