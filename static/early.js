(function () {
	var script = document.currentScript;
	var html = document.documentElement;
	html.classList.add('js');
	try {
		/* What this device keeps: see src/lib/state/settings. */
		var base = new URL('.', script.src).pathname;
		var page = location.pathname.slice(base.length).split('/')[0];
		var theme = localStorage.getItem('theme');
		if (theme === 'light' || theme === 'dark') html.dataset.theme = theme;
		if (localStorage.getItem('density:' + page) === 'dense') html.dataset.density = 'dense';
	} catch (_) {
		/* No storage: the system's theme, the usual rows. */
	}
	/* How figures are shown asks nothing of the page. */
	if (!location.search.replace(/[?&](tables|figure)=[^&]*/g, '')) return;
	html.classList.add('asking');
	/* Should the page's script never start, the default figures come back and say what they are. */
	setTimeout(function () {
		if ('hydrated' in html.dataset) return;
		html.classList.remove('asking');
		html.classList.add('unasked');
	}, 20000);
})();
