// A client of rust-analyzer, as far as the tests need one.

import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";

const capabilities = {
  experimental: { serverStatusNotification: true },
  textDocument: {
    definition: { linkSupport: true },
    hover: { contentFormat: ["markdown"] },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ["", "quickfix"] } },
      resolveSupport: { properties: ["edit"] },
    },
  },
};

export class Server {
  #process;
  #open = true;
  #unread = Buffer.alloc(0);
  #answers = new Map();
  #diagnostics = [];
  #isQuiet = false;
  #version = 0;
  #requests = 0;

  /** A crate whose `src/main.rs` is open in the editor. */
  static async start(folder, options) {
    const server = new Server(folder);
    await server.#request("initialize", {
      processId: process.pid,
      workspaceFolders: [{ uri: pathToFileURL(folder).href, name: "crate" }],
      initializationOptions: options,
      capabilities,
    });
    server.#send({ method: "initialized", params: {} });
    const textDocument = { uri: server.uri, languageId: "rust", version: 0, text: server.text };
    server.#send({ method: "textDocument/didOpen", params: { textDocument } });
    await server.until("it is ready", () => server.#isQuiet, 300);
    return server;
  }

  constructor(folder) {
    this.file = join(folder, "src/main.rs");
    this.uri = pathToFileURL(this.file).href;
    this.text = readFileSync(this.file, "utf8");
    const program = process.env.RUST_ANALYZER ?? "rust-analyzer";
    this.#process = spawn(program, { cwd: folder, stdio: ["pipe", "pipe", "ignore"] });
    this.#process.stdout.on("data", (data) => this.#receive(data));
    const fail = (reason) => {
      this.#open = false;
      for (const { reject } of this.#answers.values()) reject(new Error(`${program}: ${reason}`));
    };
    this.#process.on("error", fail);
    this.#process.on("exit", (status) => fail(`exit status ${status}`));
    // Errors of writing are those of the process.
    this.#process.stdin.on("error", () => {});
  }

  async stop() {
    if (!this.#open) return;
    await this.#request("shutdown");
    this.#send({ method: "exit" });
  }

  #send(message) {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    this.#process.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #request(method, params) {
    const id = ++this.#requests;
    this.#send({ id, method, params });
    return new Promise((resolve, reject) => this.#answers.set(id, { resolve, reject }));
  }

  #receive(data) {
    this.#unread = Buffer.concat([this.#unread, data]);
    for (;;) {
      const head = /^Content-Length: (\d+)\r\n(?:.+\r\n)*\r\n/.exec(this.#unread.toString("latin1"));
      if (!head) return;
      const end = head[0].length + Number(head[1]);
      if (this.#unread.length < end) return;
      const message = JSON.parse(this.#unread.subarray(head[0].length, end).toString());
      this.#unread = this.#unread.subarray(end);
      this.#take(message);
    }
  }

  #take({ id, method, params, result, error }) {
    if (method && id !== undefined) {
      this.#send({ id, result: null });
    } else if (method === "experimental/serverStatus") {
      this.#isQuiet = params.quiescent;
    } else if (method === "textDocument/publishDiagnostics" && params.uri === this.uri) {
      this.#diagnostics = params.diagnostics;
    } else if (id !== undefined) {
      const { resolve, reject } = this.#answers.get(id);
      this.#answers.delete(id);
      if (error) reject(new Error(error.message));
      else resolve(result);
    }
  }

  /** Asks again until there is an answer that is neither false nor missing. */
  async until(what, ask, seconds = 60) {
    const end = Date.now() + seconds * 1000;
    for (;;) {
      const answer = await ask();
      if (answer) return answer;
      if (Date.now() > end) throw new Error(`${seconds} seconds, and not yet: ${what}`);
      await sleep(200);
    }
  }

  edit(text) {
    this.text = text;
    const textDocument = { uri: this.uri, version: ++this.#version };
    this.#send({ method: "textDocument/didChange", params: { textDocument, contentChanges: [{ text }] } });
  }

  save() {
    writeFileSync(this.file, this.text);
    this.#send({ method: "textDocument/didSave", params: { textDocument: { uri: this.uri } } });
  }

  /** What the command "Run flycheck" of an editor does. */
  check() {
    this.#send({ method: "rust-analyzer/runFlycheck", params: { textDocument: null } });
  }

  position(offset) {
    const lines = this.text.slice(0, offset).split("\n");
    return { line: lines.length - 1, character: lines.at(-1).length };
  }

  /** The place of ¦ in `marked`, which stands in the text without it. */
  #at(marked) {
    const start = this.text.indexOf(marked.replace("¦", ""));
    if (start < 0) throw new Error(`the file has no ${marked}`);
    return { textDocument: { uri: this.uri }, position: this.position(start + marked.indexOf("¦")) };
  }

  /** What is offered for an expression that is typed at the start of `main`. */
  async completions(expression) {
    const before = this.text;
    this.edit(before.replace("fn main() {\n", `fn main() {\n    ${expression}\n`));
    const list = await this.#request("textDocument/completion", this.#at(`${expression}¦`));
    this.edit(before);
    return (list?.items ?? list ?? []).map((item) => item.label.replace(/\(.*/, ""));
  }

  async hover(marked) {
    const hover = await this.#request("textDocument/hover", this.#at(marked));
    return hover?.contents.value ?? "";
  }

  /** The lines to which an editor goes, each with its file. */
  async definitions(marked) {
    const links = await this.#request("textDocument/definition", this.#at(marked));
    return links.map(({ targetUri, targetSelectionRange: { start } }) => {
      const lines = targetUri === this.uri ? this.text : readFileSync(new URL(targetUri), "utf8");
      return `${targetUri.split("/").at(-1)}: ${lines.split("\n")[start.line].trim()}`;
    });
  }

  /** What the quick fix of this name inserts. */
  async quickFix(marked, name) {
    const { textDocument, position } = this.#at(marked);
    const range = { start: position, end: position };
    const request = { textDocument, range, context: { diagnostics: [] } };
    const actions = await this.#request("textDocument/codeAction", request);
    const action = actions.find(({ title }) => name.test(title));
    const { edit } = action.edit ? action : await this.#request("codeAction/resolve", action);
    return edit.documentChanges?.[0].edits[0].newText ?? Object.values(edit.changes)[0][0].newText;
  }

  /** The errors shown in the file: of rust-analyzer itself, or of rustc. */
  errors(source) {
    const errors = this.#diagnostics.filter((error) => error.source === source && error.severity === 1);
    return errors.map(({ range: { start, end }, message }) => ({
      marked: this.text.split("\n")[start.line].slice(start.character, end.character),
      message,
    }));
  }
}
