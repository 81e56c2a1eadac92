const POLL_MS = 500;

/**
 * Calls back when a program that `npm run` started has lost its npm. A signal to npm ends npm and its shell, but is not
 * passed on: without this, `npm start` in a container or under a service manager would leave the program behind.
 */
export function whenNpmEnds(callback: () => void): void {
  if (!process.env["npm_lifecycle_event"]) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    callback();
  }, POLL_MS);
  timer.unref();
}
