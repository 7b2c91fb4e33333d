(function () {
	var html = document.documentElement;
	html.classList.add('js');
	try {
		var theme = localStorage.getItem('theme');
		if (theme === 'light' || theme === 'dark') html.dataset.theme = theme;
	} catch (_) {
		/* No storage: the system's theme. */
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
