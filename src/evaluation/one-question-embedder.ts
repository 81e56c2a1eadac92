import type { Embedder } from "../embedding/embedder.js";

/** An embedder that remembers the last question: an evaluation asks each of several articles in turn. */
export class OneQuestionEmbedder implements Embedder {
  private last: { readonly question: string; readonly vector: Promise<Float32Array> } | null = null;

  constructor(private readonly embedder: Embedder) {}

  get model() {
    return this.embedder.model;
  }

  embedQuestion(question: string): Promise<Float32Array> {
    if (this.last?.question !== question) {
      this.last = { question, vector: this.embedder.embedQuestion(question) };
    }
    return this.last.vector;
  }

  embedPassages(texts: readonly string[]): Promise<Float32Array[]> {
    return this.embedder.embedPassages(texts);
  }

  countTokens(texts: readonly string[]): Promise<number[]> {
    return this.embedder.countTokens(texts);
  }

  close(): Promise<void> {
    return this.embedder.close();
  }
}
