/* Comfort for pages that work without it. What a page wants, it says by data attributes. */
(() => {
  'use strict';
  const one = (selector, within = document) => within.querySelector(selector);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const isTyping = (target) => target.closest('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]');

  /* Lists: j and k go down and up, Enter opens, x ticks. */
  const rows = () => all('[data-list] [data-row]');
  const chosen = () => rows().findIndex((row) => row.classList.contains('chosen'));
  const choose = (index) => {
    const list = rows();
    if (!list.length) return;
    const row = list[Math.max(0, Math.min(index, list.length - 1))];
    list.forEach((each) => each.classList.toggle('chosen', each === row));
    const link = one('[data-open]', row);
    (link || row).focus();
    row.scrollIntoView({ block: 'nearest' });
  };
  const listKeys = {
    j: () => choose(chosen() + 1),
    k: () => choose(chosen() - 1),
    x: () => { const box = rows()[chosen()] && one('input[type=checkbox]', rows()[chosen()]); if (box) box.click(); },
  };

  /* Keys of the page itself: data-key on a link, a button or a field. */
  const press = (element) => {
    if (element.matches('a, button, summary')) element.click();
    if (element.closest('details')) element.closest('details').open = true;
    element.focus();
  };
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || one('dialog[open]')) return;
    const own = all('[data-key]').find((element) => element.dataset.key === event.key && element.getClientRects().length);
    if (event.key === '?') {
      const help = one('dialog[data-help]');
      if (help) { event.preventDefault(); help.showModal(); }
    } else if (own) {
      event.preventDefault();
      press(own);
    } else if (listKeys[event.key] && rows().length) {
      event.preventDefault();
      listKeys[event.key]();
    }
  });
  all('[data-help-open]').forEach((button) => button.addEventListener('click', () => { const help = one('dialog[data-help]'); if (help) help.showModal(); }));

  /* Several at once: exactly those that are shown. */
  const tally = () => {
    const boxes = all('[data-select]');
    all('[data-select-count]').forEach((place) => { place.textContent = boxes.filter((box) => box.checked).length; });
    all('[data-select-all]').forEach((head) => {
      head.checked = boxes.length > 0 && boxes.every((box) => box.checked);
      head.indeterminate = !head.checked && boxes.some((box) => box.checked);
    });
  };
  document.addEventListener('change', (event) => {
    if (event.target.matches('[data-select-all]')) all('[data-select]').forEach((box) => { box.checked = event.target.checked; });
    if (event.target.matches('[data-select], [data-select-all]')) tally();
  });
  tally();

  /* Asks first. The question is the page's own words. */
  const ask = (question, button) => {
    const dialog = document.createElement('dialog');
    const text = document.createElement('p');
    text.textContent = question;
    const row = document.createElement('div');
    row.className = 'actions';
    const yes = document.createElement('button');
    yes.type = 'button';
    yes.textContent = button.textContent.trim();
    yes.className = button.className;
    const no = document.createElement('button');
    no.type = 'button';
    no.className = 'button-secondary';
    no.textContent = document.documentElement.lang === 'en' ? 'Back' : 'Kembali';
    row.append(yes, no);
    dialog.append(text, row);
    document.body.append(dialog);
    no.addEventListener('click', () => dialog.close());
    yes.addEventListener('click', () => { button.dataset.confirmed = 'yes'; dialog.close(); button.click(); });
    dialog.addEventListener('close', () => { dialog.remove(); button.focus(); });
    dialog.showModal();
    no.focus();
  };
  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-confirm]');
    if (!button || button.dataset.confirmed === 'yes') return;
    if (button.form && !button.form.reportValidity()) { event.preventDefault(); return; }
    event.preventDefault();
    ask(button.dataset.confirm, button);
  });

  /* Busy: who sent once cannot send twice by impatience. */
  const busy = (form) => all('button:not([type=button])', form).forEach((button) => {
    button.disabled = true;
    if (form.dataset.busy) { button.dataset.said = button.textContent; button.textContent = form.dataset.busy; }
  });
  const idle = (form) => all('button[disabled]', form).forEach((button) => {
    button.disabled = false;
    if (button.dataset.said) button.textContent = button.dataset.said;
  });
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== 'post') return;
    if (form.matches('[data-upload]') && window.FormData) { event.preventDefault(); upload(form, event.submitter); return; }
    if (form.matches('[data-draft]')) localStorage.removeItem(draftOf(form));
    // After this event: a disabled button would not be sent along. A file that is answered leaves the page as it is.
    if (!form.matches('[data-download]')) setTimeout(() => busy(form));
  });
  window.addEventListener('pageshow', () => all('form').forEach(idle));

  /* Drafts stay on this device; files and hidden fields are none of it. */
  const draftOf = (form) => 'sertel-draft-' + form.dataset.draft;
  const kept = (form) => [...form.elements].filter((field) => field.name && !['file', 'hidden', 'password', 'submit', 'button', 'fieldset'].includes(field.type));
  const drafts = (within) => all('form[data-draft]', within).forEach((form) => {
    const key = draftOf(form);
    if (!form.hasAttribute('data-filled')) {
      try {
        const values = JSON.parse(localStorage.getItem(key) || '{}');
        kept(form).forEach((field) => {
          const value = values[field.type === 'radio' || field.type === 'checkbox' ? field.name + '=' + field.value : field.name];
          if (value === undefined) return;
          if (field.type === 'radio' || field.type === 'checkbox') field.checked = value; else field.value = value;
        });
      } catch { localStorage.removeItem(key); }
    }
    form.addEventListener('input', () => {
      const values = {};
      kept(form).forEach((field) => {
        if (field.type === 'radio' || field.type === 'checkbox') values[field.name + '=' + field.value] = field.checked; else values[field.name] = field.value;
      });
      localStorage.setItem(key, JSON.stringify(values));
    });
    all('[data-draft-clear]', form).forEach((button) => button.addEventListener('click', () => { localStorage.removeItem(key); form.reset(); }));
  });
  drafts(document);

  /* Uploads with progress; the answer is shown as a plain post's would be. */
  const upload = (form, submitter) => {
    const data = new FormData(form, submitter);
    const request = new XMLHttpRequest();
    const progress = one('progress', form) || form.appendChild(document.createElement('progress'));
    progress.max = 1;
    progress.value = 0;
    progress.hidden = false;
    progress.setAttribute('aria-label', form.dataset.busy || '…');
    request.upload.addEventListener('progress', (event) => { if (event.lengthComputable) progress.value = event.loaded / event.total; });
    request.addEventListener('load', () => {
      const done = request.status < 300 && request.responseURL !== form.action;
      if (done) {
        if (form.matches('[data-draft]')) localStorage.removeItem(draftOf(form));
        location.assign(request.responseURL);
        return;
      }
      const answer = new DOMParser().parseFromString(request.responseText, 'text/html');
      const main = one('main', answer);
      if (!main) { location.reload(); return; }
      document.title = answer.title;
      one('main').replaceWith(document.adoptNode(main));
      drafts(one('main'));
      const alert = one('[data-focus]') || one('main');
      alert.setAttribute('tabindex', '-1');
      alert.focus();
      window.scrollTo(0, 0);
    });
    request.addEventListener('error', () => {
      progress.hidden = true;
      idle(form);
      const failed = one('[data-upload-failed]', form);
      if (failed) { failed.hidden = false; failed.focus(); }
    });
    request.open('POST', form.action);
    request.setRequestHeader('Accept', 'text/html');
    request.setRequestHeader('HX-Request', 'true');
    request.send(data);
    busy(form);
  };

  /* Papers: larger, smaller, turned. */
  all('[data-viewer]').forEach((viewer) => {
    let scale = 1;
    let turn = 0;
    all('[data-zoom], [data-rotate]', viewer).forEach((button) => {
      button.hidden = false;
      button.addEventListener('click', (event) => {
        event.preventDefault();
        if (button.dataset.zoom === 'in') scale = Math.min(5, scale + 1);
        if (button.dataset.zoom === 'out') scale = Math.max(1, scale - 1);
        if (button.dataset.zoom === 'fit') scale = 1;
        if (button.hasAttribute('data-rotate')) turn = (turn + 1) % 4;
        viewer.dataset.scale = scale;
        viewer.dataset.turn = turn;
      });
    });
  });

  /* What went wrong is where one looks first; what is to be printed is printed by a button. */
  const first = one('[data-focus]');
  if (first) first.focus();
  all('[data-print]').forEach((button) => { button.hidden = false; button.addEventListener('click', () => window.print()); });
})();
