/**
 * The first script of a page with hostile texts: notes what went wrong, and what ran that no one
 * asked for. Where it notes, `frame.ts` says.
 */
(() => {
  const page = globalThis;
  const seen = {calls: [], faults: [], arrivals: [], errors: [], warnings: 0};
  Object.defineProperty(page, 'seen', {value: seen});

  // What an attack calls to show that it has got in; `pwned` is the one of our own strings.
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open', 'pwned']) {
    page[name] = () => void seen.calls.push(name);
  }

  const noting = (kind, say) => (event) => void seen.faults.push(`${kind}: ${say(event)}`);
  const listen = (type, say) => page.addEventListener(type, noting(type, say), true);
  listen('error', ({message, target}) => message ?? target?.outerHTML);
  listen('unhandledrejection', ({reason}) => reason);
  listen('securitypolicyviolation', ({violatedDirective, blockedURI, sourceFile}) =>
    [violatedDirective, blockedURI, sourceFile].join(' '),
  );

  const arrive = (event) => {
    const {type, door, message} = event;
    seen.arrivals.push({type, door, message, host: event.composedPath()[0]});
  };
  page.addEventListener('hearth-ready', arrive);
  page.addEventListener('hearth-error', arrive);

  page.console.error = (...parts) => void seen.errors.push(parts.join(' '));
  page.console.warn = () => void (seen.warnings += 1);
  page.performance.setResourceTimingBufferSize(100_000);
})();
