const GAP = 4;
const MARGIN = 8;

/**
 * Opens an element of the popover kind beside its anchor, in the top layer, on the side that has the room, until
 * somebody presses outside or presses Escape, or the anchor is scrolled away. Gives back what closes it.
 */
export function openPopup(popup: HTMLElement, anchor: HTMLElement, onClose: () => void): () => void {
  popup.popover = "manual";
  popup.showPopover();
  place(popup, anchor);
  const stop = new AbortController();
  const close = () => {
    if (stop.signal.aborted) return;
    stop.abort();
    if (popup.matches(":popover-open")) popup.hidePopover();
    onClose();
  };
  const listen = { signal: stop.signal, capture: true };
  document.addEventListener(
    "pointerdown",
    (event) => {
      const path = event.composedPath();
      if (!path.includes(popup) && !path.includes(anchor)) close();
    },
    listen,
  );
  // The log scrolls by itself when a message arrives: the popup goes with its anchor.
  document.addEventListener(
    "scroll",
    ({ target }) => {
      if (target instanceof Node && popup.contains(target)) return;
      if (isInSight(anchor)) place(popup, anchor);
      else close();
    },
    listen,
  );
  document.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      event.stopPropagation();
      close();
      anchor.focus();
    },
    listen,
  );
  window.addEventListener("resize", close, listen);
  return close;
}

function isInSight(anchor: HTMLElement): boolean {
  const { top, bottom } = anchor.getBoundingClientRect();
  return anchor.isConnected && bottom > 0 && top < window.innerHeight;
}

function place(popup: HTMLElement, anchor: HTMLElement): void {
  const box = anchor.getBoundingClientRect();
  popup.style.minWidth = `${popup.getAttribute("data-fit") === "anchor" ? box.width : 0}px`;
  popup.style.maxHeight = "";
  const { width, height } = popup.getBoundingClientRect();
  const below = window.innerHeight - box.bottom - GAP - MARGIN;
  const above = box.top - GAP - MARGIN;
  const goesUp = height > below && above > below;
  const room = goesUp ? above : below;
  const shown = Math.min(height, room);
  popup.style.maxHeight = `${room}px`;
  popup.style.top = `${goesUp ? box.top - GAP - shown : box.bottom + GAP}px`;
  const wanted = popup.getAttribute("data-align") === "end" ? box.right - width : box.left;
  popup.style.left = `${Math.max(MARGIN, Math.min(wanted, window.innerWidth - width - MARGIN))}px`;
}
