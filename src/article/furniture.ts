/**
 * Page furniture: what a web page or a printed page puts around an article. Every pattern describes a whole
 * unit (a line or a short block) from its first to its last character, so a sentence of the article that
 * only contains such words is never taken for furniture.
 */

/** Whether the unit is furniture wherever it stands. */
export function isFurniture(text: string): boolean {
  return text.length <= LONGEST && furniture.some((pattern) => pattern.test(text));
}

/** Whether the unit is a navigation word: furniture before and behind the article, possibly a heading within. */
export function isNavigation(text: string): boolean {
  return text.length <= 40 && navigation.test(text);
}

/** Whether the unit opens the readers' comments, so that nothing behind it belongs to the article. */
export function opensComments(text: string): boolean {
  return text.length <= 60 && comments.some((pattern) => pattern.test(text));
}

const LONGEST = 140;

const furniture: readonly RegExp[] = [
  // Separators and page numbers.
  /^[\s*_#~=•·⁂⸻—–-]+$/u,
  /^[-–—[(]?\s*\d{1,4}\s*[-–—\])]?$/,
  /^page \d+( of \d+)?$/i,
  // Addresses.
  /^<?(https?:\/\/|www\.)\S+>?$/i,
  // Sharing, printing, commenting.
  /^share (this|on|via)\b[^.!?]*:?$/i,
  /^(share|tweet|email|e-mail|print|pin|blog) (this|it)( (article|story|post|page|blog))?!?$/i,
  /^(tweet|share on (facebook|x|twitter|linkedin)|blogthis!|like this:?|click to (share|print|email)\b[^.]*)$/i,
  /^(post|leave|add|write) a (comment|reply)$/i,
  // More to read.
  /^(read|see|learn) more( ?[»›>→…]|\.{3})?$/i,
  /^(read more|also read|read also|read next):\s.*$/i,
  /^continue reading( ?[»›>→…]|\.{3})?$/i,
  /^(related|recommended)( (articles?|posts?|stories|reading|content|topics|links))?:?$/i,
  /^(you (may|might) also (like|enjoy)|more (on this story|like this|from this author)|most (read|popular)):?$/i,
  /^(newer|older|next|previous) (posts?|articles?|story)$/i,
  // Subscriptions and advertising.
  /^subscribe( (now|today|here|by email|via email))?[!:]?$/i,
  /^subscribe to\b.*(newsletter|feed|updates?|channel|podcast|e-?mails?|blog|posts?|comments|atom|rss)\b.*$/i,
  /^sign up\b.*(newsletter|updates?|e-?mails?|alerts?|free|account|inbox)\b.*$/i,
  /^(advertisements?|adverti[sz]ing|sponsored( content)?|promoted( content)?|story continues below( advertisement)?)$/i,
  // Rights.
  /^(.{0,80}\W)?all rights reserved\.?$/i,
  /^(©|(copyright )?\(c\) \d{4}|copyright (©|\d{4}))(\s.*|[\d–-].*)?$/i,
  // What blog engines print below a post.
  /^posted by\b.*( at | on |\d).*$/i,
  /^(labels?|tags?|categories|filed under|posted in|topics):\s?.*$/i,
  /^filed under\b[^.]*$/i,
  /^(powered by|theme by)\s[^.]*\.?$/i,
  /^skip to (the )?(main |primary )?(content|navigation|search)$/i,
];

const navigation =
  /^[«‹<←→\s]*(home|menu|main menu|navigation|print|share|next|previous|prev|search|close|about( us)?|contact( us)?|log ?in|log ?out|sign in|sign up|register|account|my account|subscribe|newsletter|faq|help|sitemap|archives?|blog|news|rss|donate|shop|cart|privacy( policy)?|terms( of (use|service))?|cookies?( policy)?|back( to top)?|top|facebook|twitter|instagram|linkedin|youtube|comments?|reply)[»›>→\s]*$/i;

const comments: readonly RegExp[] = [
  /^(no|\d[\d,.]*) (comments?|responses?|replies|thoughts)( (on|to|so far)\b.*)?:?$/i,
  /^comments:$/i,
  /^(leave|post) a reply( cancel reply)?$/i,
];
