import { execFileSync } from "node:child_process";

/** Under `npm run`, npm says where it is; a JavaScript file is started through Node, so that this works on Windows too. */
const npm = process.env["npm_execpath"]
  ? { file: process.execPath, args: [process.env["npm_execpath"]] }
  : { file: "npm", args: [] };

/**
 * Runs `npm pack` in the folder of a built package.
 *
 * @param {string} folder
 * @param {string[]} args
 * @returns {{ filename: string, files: string[] }} the tarball's name, and what is in it
 */
export function pack(folder, args) {
  const output = execFileSync(npm.file, [...npm.args, "pack", "--json", "--ignore-scripts", ...args], {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [{ filename, files }] = JSON.parse(output);
  return { filename, files: files.map((/** @type {{ path: string }} */ { path }) => path) };
}
