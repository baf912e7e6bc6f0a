// Says why the pane did not open. Linked as it stands and written for the oldest browser, because it has to run where
// nothing else does; the sentences are in taskpane.html.
(function () {
  var LATE_MILLISECONDS = 10000;
  var failure = null;

  function opened() {
    return document.querySelector('.opening') === null;
  }

  function say(reason) {
    if (opened()) return;
    document.documentElement.setAttribute('data-opening', reason);
    var again = document.getElementById('opening-again');
    again.hidden = false;
    again.onclick = function () {
      location.reload();
    };
  }

  function reasonOf(event) {
    if (document.documentMode) return 'old-browser';
    if (event.target === window) return 'unknown';
    if (event.target.tagName !== 'SCRIPT') return null;
    if (/\/office\.js$/.test(event.target.src)) return 'no-office';
    // office.js tries others of its own and goes on without them.
    return event.target.src.indexOf(location.origin) === 0 ? 'no-program' : null;
  }

  // A script that does not arrive, or stops before the pane is there, needs no waiting.
  window.addEventListener(
    'error',
    function (event) {
      failure = failure || reasonOf(event);
      if (failure && document.readyState !== 'loading') say(failure);
    },
    true,
  );
  document.addEventListener('DOMContentLoaded', function () {
    if (failure) say(failure);
  });
  setTimeout(function () {
    if (document.documentMode) say('old-browser');
    else say(failure || (window.Office ? 'no-answer' : 'no-office'));
  }, LATE_MILLISECONDS);
})();
