// The error index: finds the entries that a pasted message is most like.
(() => {
  const SHOWN = 5, ENOUGH = 0.3

  // What depends on the data is no help: words alone, and the text with every number alike.
  const words = text => new Set(text.toLowerCase().match(/[a-z_]{2,}/g))
  const plain = text => text.toLowerCase().replace(/\d+(\.\d+)?/g, "0").replace(/\s+/g, " ").trim()
  const about = text => ({ words: words(text), plain: plain(text) })

  customElements.define("message-finder", class extends HTMLElement {
    connectedCallback() {
      this.entries = [...document.querySelectorAll(".messages > .message")].map(element =>
        ({ element, ...about(element.querySelector(".said").textContent) }))
      this.rarity = new Map()
      for (const entry of this.entries)
        for (const word of entry.words) this.rarity.set(word, (this.rarity.get(word) ?? 0) + 1)
      for (const [word, count] of this.rarity)
        this.rarity.set(word, Math.log(1 + this.entries.length / count))
      this.hidden = false
      this.field = this.querySelector("textarea")
      this.field.addEventListener("input", () => this.show())
      if (this.field.value) this.show()
    }

    // A word that no message has weighs as much as a middling one that some have.
    weight(words) {
      let sum = 0
      for (const word of words) sum += this.rarity.get(word) ?? 2
      return sum
    }

    // How alike: the share of the entry that was pasted and the share of the paste that is in it.
    likeness(pasted, entry) {
      if (pasted.plain.length > 5 && entry.plain.includes(pasted.plain))
        return 1 + pasted.plain.length / entry.plain.length
      const shared = this.weight([...pasted.words].filter(word => entry.words.has(word)))
      return shared && (2 * shared) / (this.weight(entry.words) + this.weight(pasted.words))
    }

    // A traceback holds the message on one of its lines.
    find(text) {
      const parts = [text, ...text.split("\n")].map(about).filter(part => part.words.size)
      const scored = this.entries
        .map(entry => ({ ...entry, score: Math.max(0, ...parts.map(part => this.likeness(part, entry))) }))
        .filter(entry => entry.score > ENOUGH)
        .sort((a, b) => b.score - a.score)
      // Where one holds the very words, others only resemble it.
      return scored.filter(entry => scored[0].score < 1 || entry.score >= 1).slice(0, SHOWN)
    }

    show() {
      const status = this.querySelector("[role=status]")
      const found = this.find(this.field.value)
      const said = found.length ? status.dataset.found : status.dataset.nothing
      const copies = found.map(({ element }) => element.cloneNode(true))
      for (const copy of copies) copy.querySelector("[id]").removeAttribute("id")
      const line = Object.assign(document.createElement("p"), { textContent: said })
      status.replaceChildren(...(this.field.value.trim() ? [line, ...copies] : []))
    }
  })
})()
