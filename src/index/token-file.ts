import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import type { TokenVectors } from "../embedding/tokens.js";

/*
 * A file of token vectors: those of every passage, in the order of the labels; then for each label, and one more, how
 * many vectors stand before its own (32 bits, little-endian).
 */

export const TOKEN_FILE_EXTENSION = "i8";

/** Bytes that are collected before they are written. */
const STRETCH_BYTES = 1 << 20;

/** The token vectors of an index's sentences. They stay in their file: they take more than all else of the index. */
export interface TokenIndex {
  /** Of the sentence (or piece of one) under a label; none for a passage that is a whole paragraph. */
  of(label: number): TokenVectors;
}

export interface TokenFileWriter {
  /** Adds the vectors of the next label. */
  add(tokens: TokenVectors): Promise<void>;
  /** Writes what is still to write, and closes the file. */
  end(): Promise<void>;
}

export async function createTokenFile(path: string, dimensions: number): Promise<TokenFileWriter> {
  return new Writer(await open(path, "w"), dimensions);
}

/** @throws Error if it is not a file of the token vectors of `size` passages */
export function openTokenFile(path: string, dimensions: number, size: number): TokenIndex {
  const descriptor = openSync(path, "r");
  try {
    const reader = new Reader(descriptor, dimensions, size, path);
    // An index is dropped, not closed: a question under way may still need it.
    abandoned.register(reader, descriptor);
    return reader;
  } catch (error) {
    closeSync(descriptor);
    throw error;
  }
}

const abandoned = new FinalizationRegistry<number>((descriptor) => closeSync(descriptor));

class Writer implements TokenFileWriter {
  private readonly starts: number[] = [0];
  private waiting: Uint8Array[] = [];
  private waitingBytes = 0;

  constructor(
    private readonly file: FileHandle,
    private readonly dimensions: number,
  ) {}

  async add(tokens: TokenVectors): Promise<void> {
    this.starts.push((this.starts.at(-1) ?? 0) + tokens.length / this.dimensions);
    this.waiting.push(new Uint8Array(tokens.buffer, tokens.byteOffset, tokens.byteLength));
    this.waitingBytes += tokens.byteLength;
    if (this.waitingBytes >= STRETCH_BYTES) await this.flush();
  }

  async end(): Promise<void> {
    try {
      this.waiting.push(new Uint8Array(Uint32Array.from(this.starts).buffer));
      await this.flush();
    } finally {
      await this.file.close();
    }
  }

  private async flush(): Promise<void> {
    await this.file.appendFile(Buffer.concat(this.waiting));
    this.waiting = [];
    this.waitingBytes = 0;
  }
}

class Reader implements TokenIndex {
  private readonly starts: Uint32Array;

  constructor(
    private readonly descriptor: number,
    private readonly dimensions: number,
    size: number,
    path: string,
  ) {
    const bytes = fstatSync(descriptor).size;
    const tableBytes = (size + 1) * Uint32Array.BYTES_PER_ELEMENT;
    const table = new Uint8Array(tableBytes);
    const read = bytes < tableBytes ? 0 : readSync(descriptor, table, 0, tableBytes, bytes - tableBytes);
    this.starts = new Uint32Array(table.buffer);
    if (read !== tableBytes || (this.starts[size] ?? 0) * dimensions !== bytes - tableBytes) {
      throw new Error(`${path}: not the token vectors of ${size} passages`);
    }
  }

  of(label: number): TokenVectors {
    const [start, end] = [this.starts[label], this.starts[label + 1]];
    if (start === undefined || end === undefined) throw new RangeError(`no passage under label ${label}`);
    const tokens = new Int8Array((end - start) * this.dimensions);
    readSync(this.descriptor, tokens, 0, tokens.length, start * this.dimensions);
    return tokens;
  }
}
