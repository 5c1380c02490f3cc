/* Comfort for pages that work without it. What a page wants, it says by data attributes. */
(() => {
  'use strict';
  const one = (selector, within = document) => within.querySelector(selector);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  // Where a browser keeps nothing, nothing is kept, and all else works.
  const nowhere = { getItem: () => null, setItem() {}, removeItem() {} };
  const storage = (name) => { try { window[name].getItem(''); return window[name]; } catch { return nowhere; } };
  const device = storage('localStorage');
  const tab = storage('sessionStorage');
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

  /* Keys of the page itself: data-key on a link, a button or a field. Who speaks to a computer can switch them off (WCAG 2.1.4). */
  const KEYS_OFF = 'sertel-keys-off';
  const press = (element) => {
    if (element.matches('a, button, summary')) element.click();
    if (element.closest('details')) element.closest('details').open = true;
    element.focus();
  };
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || one('dialog[open]')) return;
    if (device.getItem(KEYS_OFF)) return;
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
  all('[data-keys-off]').forEach((box) => {
    box.checked = Boolean(device.getItem(KEYS_OFF));
    box.addEventListener('change', () => (box.checked ? device.setItem(KEYS_OFF, 'yes') : device.removeItem(KEYS_OFF)));
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
    yes.addEventListener('click', () => { button.dataset.confirmed = 'yes'; dialog.close(); button.click(); delete button.dataset.confirmed; });
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
    if (form.matches('[data-draft]')) tab.setItem(SENT, draftOf(form));
    if (form.action.endsWith('/logout')) myDrafts().forEach((key) => device.removeItem(key));
    // After this event: a disabled button would not be sent along. A file that is answered leaves the page as it is.
    if (!form.matches('[data-download]')) setTimeout(() => busy(form));
  });
  window.addEventListener('pageshow', () => all('form').forEach(idle));

  /* Drafts stay on this device, for whoever wrote them and a week; files, hidden fields and what is to be said anew each time are none of it. */
  const SENT = 'sertel-sent';
  const WEEK = 7 * 24 * 60 * 60 * 1000;
  const draftsOf = (person) => 'sertel-draft-' + (person || 'anybody') + '-';
  const draftOf = (form) => draftsOf(document.body.dataset.person) + form.dataset.draft;
  const myDrafts = () => Object.keys(device).filter((key) => key.startsWith(draftsOf(document.body.dataset.person)));
  const draftIn = (key) => { try { return JSON.parse(device.getItem(key)) || {}; } catch { return {}; } };
  const isTicked = (field) => ['radio', 'checkbox'].includes(field.type);
  const nameOf = (field) => (isTicked(field) ? field.name + '=' + field.value : field.name);
  const kept = (form) => [...form.elements].filter((field) => field.name && !('anew' in field.dataset) && !['file', 'hidden', 'password', 'submit', 'button', 'fieldset'].includes(field.type));
  const forget = (form) => device.removeItem(draftOf(form));
  const remember = (form) => {
    const values = Object.fromEntries(kept(form).map((field) => [nameOf(field), isTicked(field) ? field.checked : field.value]));
    try { device.setItem(draftOf(form), JSON.stringify({ at: Date.now(), values })); } catch { /* The device is full. */ }
  };
  const recall = (form) => {
    const { values = {} } = draftIn(draftOf(form));
    kept(form).filter((field) => nameOf(field) in values).forEach((field) => {
      if (isTicked(field)) field.checked = values[nameOf(field)]; else field.value = values[nameOf(field)];
      // Nothing is sent that is not seen.
      if (values[nameOf(field)] && field.closest('details')) field.closest('details').open = true;
    });
  };
  const drafts = (within) => all('form[data-draft]', within).forEach((form) => {
    if (form.hasAttribute('data-filled')) remember(form); else recall(form);
    form.addEventListener('input', () => remember(form));
    all('[data-draft-clear]', form).forEach((button) => button.addEventListener('click', () => { forget(form); form.reset(); }));
  });
  Object.keys(device).filter((key) => key.startsWith('sertel-draft-') && !(Date.now() - draftIn(key).at < WEEK)).forEach((key) => device.removeItem(key));
  // What was sent is let go only once a page says that it has arrived.
  if (one('.done') && tab.getItem(SENT)) device.removeItem(tab.getItem(SENT));
  tab.removeItem(SENT);
  drafts(document);

  /* Uploads with progress. The answer is shown as a plain post's would be, but what was typed and chosen is never lost to it. */
  const keepFiles = (from, to) => {
    const chosen = all('input[type=file]', from).filter((field) => field.files.length);
    const again = chosen.map((field) => [field, document.getElementById(field.id)]).filter(([, twin]) => twin && !twin.matches('[aria-invalid]'));
    again.forEach(([field, twin]) => { twin.files = field.files; });
    if (again.length === chosen.length) all('[data-files-again]', to).forEach((notice) => { notice.hidden = true; });
  };
  // Who has logged in again has another proof against forgery, and may have done so in another tab.
  const renew = async (form, data) => {
    const page = await fetch(location.href, { redirect: 'manual' }).then((answer) => answer.text());
    const proof = one('input[name=_csrf]', new DOMParser().parseFromString(page, 'text/html'));
    if (proof) { one('input[name=_csrf]', form).value = proof.value; data.set('_csrf', proof.value); }
  };
  const upload = async (form, submitter) => {
    const data = new FormData(form, submitter);
    busy(form);
    if ('renew' in form.dataset) await renew(form, data).catch(() => {});
    const request = new XMLHttpRequest();
    const progress = one('progress', form) || form.appendChild(document.createElement('progress'));
    progress.max = 1;
    progress.value = 0;
    progress.hidden = false;
    progress.setAttribute('aria-label', form.dataset.busy || '…');
    const failed = (why, login) => {
      progress.hidden = true;
      idle(form);
      const place = one('[data-upload-failed]', form);
      if (!place) return;
      if (why) place.textContent = why;
      if (login) {
        login.href = location.href;
        login.target = '_blank';
        place.append(' ', login);
        form.dataset.renew = '';
      }
      place.hidden = false;
      place.focus();
    };
    request.upload.addEventListener('progress', (event) => { if (event.lengthComputable) progress.value = event.loaded / event.total; });
    request.addEventListener('load', () => {
      if (request.status < 300) forget(form);
      if (request.status < 300 && request.responseURL !== form.action) { location.assign(request.responseURL); return; }
      const answer = new DOMParser().parseFromString(request.responseText, 'text/html');
      const main = one('main', answer);
      if (!main) { location.reload(); return; }
      if (request.status >= 300 && !one('form[data-upload]', main)) {
        const why = all('h1, h1 ~ p:not(:has(a))', main).map((said) => said.textContent.trim()).join('. ');
        failed(why, request.status === 401 && document.adoptNode(one('a', main)));
        return;
      }
      document.title = answer.title;
      one('main').replaceWith(document.adoptNode(main));
      keepFiles(form, main);
      drafts(main);
      const alert = one('[data-focus]') || main;
      alert.setAttribute('tabindex', '-1');
      alert.focus();
      window.scrollTo(0, 0);
    });
    request.addEventListener('error', () => failed());
    request.open('POST', form.action);
    request.setRequestHeader('Accept', 'text/html');
    request.setRequestHeader('HX-Request', 'true');
    // Beside the field, which a server reads only if the form is not too large for it.
    if (data.has('_csrf')) request.setRequestHeader('X-CSRF-TOKEN', data.get('_csrf'));
    request.send(data);
  };

  /* What was to be fetched into the page and cannot be is asked for as a page, which says why. */
  ['htmx:responseError', 'htmx:sendError'].forEach((name) => document.addEventListener(name, (event) => { if (event.target.href) location.assign(event.target.href); }));

  /* A live page whose login has ended begins anew, at the login. */
  document.addEventListener('htmx:sseError', () => fetch(location.href, { method: 'HEAD' }).then((answer) => { if (answer.status === 401) location.reload(); }).catch(() => {}));

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
