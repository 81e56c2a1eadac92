/** What stands in transcripts and statistics. */
export const transcripts = {
  "transcript.member": "Member {hash}",
} as const;
