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
		var money = localStorage.getItem('money');
		if (money === '元' || money === '万元' || money === '亿元') html.dataset.money = money;
	} catch (_) {
		/* No storage: the system's theme, the usual rows. */
	}
	/* A figure by itself: see styles/embed.css. The page's script chooses it; until then the prerendered one stands. */
	if (/[?&]embed=1(&|$)/.test(location.search)) {
		html.classList.add('embed');
		document.addEventListener('DOMContentLoaded', function () {
			var asked = /[?&]only=([\w-]+)/.exec(location.search);
			var named = asked ? '[aria-labelledby="' + asked[1] + '-title"]' : '';
			var figure = document.querySelector('main figure' + named);
			if (figure) figure.classList.add('shown');
		});
	}
	/* How figures are shown asks nothing of the page: see src/lib/state/shown.ts. */
	if (!location.search.replace(/[?&](tables|order|words|figure|embed|only)=[^&]*/g, '')) return;
	html.classList.add('asking');
	/* Should the page's script never start, the default figures come back and say what they are. */
	setTimeout(function () {
		if ('hydrated' in html.dataset) return;
		html.classList.remove('asking');
		html.classList.add('unasked');
	}, 20000);
})();
