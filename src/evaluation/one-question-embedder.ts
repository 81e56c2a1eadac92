import type { Embedder, PartedEmbedding, PartedText, QuestionEmbedding } from "../embedding/embedder.js";

/** An embedder that remembers the last question: an evaluation asks each of several articles in turn. */
export class OneQuestionEmbedder implements Embedder {
  private last: { readonly question: string; readonly embedded: Promise<QuestionEmbedding> } | null = null;

  constructor(private readonly embedder: Embedder) {}

  get model() {
    return this.embedder.model;
  }

  embedQuestion(question: string): Promise<QuestionEmbedding> {
    if (this.last?.question !== question) {
      this.last = { question, embedded: this.embedder.embedQuestion(question) };
    }
    return this.last.embedded;
  }

  embedPassages(texts: readonly string[]): Promise<Float32Array[]> {
    return this.embedder.embedPassages(texts);
  }

  embedInParts(texts: readonly PartedText[]): Promise<PartedEmbedding[]> {
    return this.embedder.embedInParts(texts);
  }

  countTokens(texts: readonly string[]): Promise<number[]> {
    return this.embedder.countTokens(texts);
  }

  close(): Promise<void> {
    return this.embedder.close();
  }
}
