// Makes scripts and stylesheets small: a line of JSON {loader, code} in, {code} or
// {error} out, until standard input ends.
import { createInterface } from "node:readline";
import { transform } from "esbuild";

const small = async ({ loader, code }) => {
  try {
    // A browser of the last four years; newer CSS is left as it is written.
    const options = { loader, minify: true, legalComments: "none", charset: "utf8", target: "es2022" };
    return { code: (await transform(code, options)).code };
  } catch (error) {
    return { error: error.message };
  }
};

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(await small(JSON.parse(line)))}\n`);
}
process.exit();
