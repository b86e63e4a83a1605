/* global window, document -- it runs in a page, before everything else */

/** Notes what goes wrong on a page, in `hostileProbe`: a list, which the tests read. */
(function () {
  var faults = window.hostileProbe || [];
  var note = function (what) {
    faults[faults.length] = what;
  };
  var text = String;
  var join = Array.prototype.join;
  var define = function (name, value) {
    Object.defineProperty(window, name, {value: value, configurable: true, writable: true});
  };
  define('hostileProbe', faults);

  window.addEventListener(
    'error',
    function (event) {
      var target = event.target;
      if (target === window) note('error: ' + event.message + ' at ' + event.filename);
      else if (target.localName === 'script') note('no script: ' + target.outerHTML);
    },
    true,
  );
  window.addEventListener('unhandledrejection', function (event) {
    var reason = event.reason;
    note('rejection: ' + text(reason) + ' ' + text((reason && reason.stack) || ''));
  });
  document.addEventListener('securitypolicyviolation', function (event) {
    note('violation: ' + event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample);
  });

  // The library copies a story into the HTML after a second. A page that loads fast is gone by then.
  var setTimer = window.setTimeout;
  var apply = Reflect.apply;
  define('setTimeout', function (then, delay) {
    if (delay === 1000) arguments[1] = 10;
    return apply(setTimer, window, arguments);
  });

  if (window.canary) return;
  ['alert', 'confirm', 'prompt', 'print', 'open', 'canary'].forEach(function (name) {
    define(name, function () {
      note('foreign code: ' + name);
    });
  });
  ['error', 'warn'].forEach(function (name) {
    var own = window.console[name];
    window.console[name] = function () {
      var line = join.call(arguments, ' ');
      // What a guest warns of is its own affair.
      if (name === 'error' || /hearth/i.test(line)) note('console: ' + line);
      return own.apply(window.console, arguments);
    };
  });
})();
