/*
 * Suggestions while a place is typed (ARIA combobox with a listbox). The page works without: whatever fails here leaves
 * a plain input behind, and the form asks on its own page what was not clear.
 */
(() => {
  'use strict';
  const PAUSE = 200;
  const FEWEST = 2;

  const byId = id => document.getElementById(id);

  class Picker {
    constructor(input) {
      this.input = input;
      this.picked = byId(input.id + 'Id');
      this.list = document.createElement('ul');
      this.list.id = input.id + '-list';
      this.list.className = 'sug';
      this.list.hidden = true;
      this.list.setAttribute('role', 'listbox');
      this.list.setAttribute('aria-label', input.labels.length ? input.labels[0].textContent.trim() : '');
      input.after(this.list);
      input.setAttribute('role', 'combobox');
      input.setAttribute('aria-autocomplete', 'list');
      input.setAttribute('aria-controls', this.list.id);
      input.setAttribute('aria-expanded', 'false');
      input.addEventListener('input', () => this.typed());
      input.addEventListener('keydown', event => this.key(event));
      input.addEventListener('blur', () => this.close());
      this.list.addEventListener('mousedown', event => {
        event.preventDefault();
        const line = event.target.closest('li');
        if (line) this.take(line);
      });
    }

    typed() {
      this.forget();
      clearTimeout(this.timer);
      if (this.input.value.trim().length < FEWEST) this.close();
      else this.timer = setTimeout(() => this.ask(), PAUSE);
    }

    forget() {
      if (this.picked) this.picked.value = '';
      this.input.form.querySelectorAll('.picks input').forEach(radio => {
        if (this.picked && radio.name === this.picked.name) radio.checked = false;
      });
    }

    async ask() {
      if (this.asking) this.asking.abort();
      const asking = this.asking = new AbortController();
      const town = (this.input.dataset.town || '').split(' ').map(byId).find(cell => cell && cell.value.trim());
      const body = new URLSearchParams({kind: this.input.dataset.pick, right: this.input.dataset.right || '',
        typed: this.input.value, town: town ? town.value : '', townId: town ? byId(town.id + 'Id').value : ''});
      try {
        const answer = await fetch('/places/suggest', {method: 'POST', body: body, signal: asking.signal,
          headers: {'Faces-Request': 'partial/ajax'}});
        const plain = (answer.headers.get('Content-Type') || '').startsWith('text/plain');
        const text = answer.ok && plain ? await answer.text() : '';
        if (asking === this.asking && document.activeElement === this.input) this.show(text);
      } catch (gone) {
        if (asking === this.asking) this.close();
      }
    }

    show(text) {
      this.list.replaceChildren(...text.split('\n').filter(Boolean).map((line, at) => this.line(line.split('\t'), at)));
      this.at = -1;
      this.list.hidden = !this.list.children.length;
      this.input.setAttribute('aria-expanded', String(!this.list.hidden));
      this.input.removeAttribute('aria-activedescendant');
    }

    line([value, text, told], at) {
      const line = document.createElement('li');
      line.id = this.list.id + at;
      line.setAttribute('role', 'option');
      line.setAttribute('aria-selected', 'false');
      line.dataset.value = value;
      line.dataset.text = text;
      line.append(text + ' ');
      const small = document.createElement('span');
      small.className = 'note';
      small.textContent = told;
      line.append(small);
      return line;
    }

    key(event) {
      const lines = [...this.list.children];
      if (this.list.hidden || event.isComposing) return;
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        const step = event.key === 'ArrowDown' ? 1 : -1;
        const from = this.at < 0 && step < 0 ? 0 : this.at;
        this.mark(lines, (from + step + lines.length) % lines.length);
      } else if (event.key === 'Enter' && this.at >= 0) {
        event.preventDefault();
        this.take(lines[this.at]);
      } else if (event.key === 'Escape') {
        event.preventDefault();
        this.close();
      }
    }

    mark(lines, at) {
      this.at = at;
      lines.forEach((line, i) => line.setAttribute('aria-selected', String(i === at)));
      lines[at].scrollIntoView({block: 'nearest'});
      this.input.setAttribute('aria-activedescendant', lines[at].id);
    }

    take(line) {
      this.input.value = line.dataset.text;
      this.forget();
      if (this.picked && this.input.dataset.pick !== 'street') this.picked.value = line.dataset.value;
      this.close();
    }

    close() {
      clearTimeout(this.timer);
      if (this.asking) this.asking.abort();
      this.asking = null;
      this.show('');
    }
  }

  const begin = () => document.querySelectorAll('input[data-pick]').forEach(input => new Picker(input));
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
  else begin();
})();
