// The home page: the filter of the gallery and the questions of the chooser.
(() => {
  const make = (tag, attributes = {}, ...children) => {
    const element = Object.assign(document.createElement(tag), attributes)
    element.append(...children)
    return element
  }

  const copies = element => [...element.childNodes].map(node => node.cloneNode(true))

  const question = (legend, name, answers) =>
    make("fieldset", {}, make("legend", { textContent: legend }), ...answers.map(([value, text]) =>
      make("label", {}, make("input", { type: "radio", name, value }), make("span", { textContent: text }))))

  // Narrows every gallery of the page; what is chosen stands in the address.
  customElements.define("loss-filter", class extends HTMLElement {
    connectedCallback() {
      const address = new URLSearchParams(location.search)
      for (const button of this.querySelectorAll("input"))
        if (address.get(button.name) === button.value) button.checked = true
      this.hidden = false
      this.addEventListener("change", () => { this.show(); this.keep() })
      this.show()
    }

    chosen() {
      return Object.fromEntries([...this.querySelectorAll(":checked")].map(b => [b.name, b.value]))
    }

    show() {
      const { task, input } = this.chosen()
      let count = 0
      for (const gallery of document.querySelectorAll(".gallery")) {
        const fits = !task || gallery.dataset.task === task
        let left = 0
        for (const tile of gallery.children) {
          tile.hidden = !fits || Boolean(input) && tile.dataset.input !== input
          left += !tile.hidden
        }
        const part = gallery.parentElement
        part.hidden = part.previousElementSibling.hidden = !left
        count += left
      }
      const status = this.querySelector("[role=status]")
      status.textContent = count ? status.dataset.found.replace("{}", count) : status.dataset.nothing
    }

    keep() {
      const address = new URL(location)
      for (const [name, value] of Object.entries(this.chosen()))
        value ? address.searchParams.set(name, value) : address.searchParams.delete(name)
      history.replaceState(history.state, "", address)
    }
  })

  // Asks what the rows of its table answer; the table stays below.
  customElements.define("loss-chooser", class extends HTMLElement {
    connectedCallback() {
      const families = [...this.querySelectorAll("tbody")]
      const answer = make("div", { className: "answer", hidden: true })
      const region = make("div", { role: "status" })
      region.append(answer)
      const cases = make("div")
      const tasks = question(this.dataset.task, "chooser-task", families.map(f => [f.dataset.task, f.rows[0].textContent]))
      tasks.addEventListener("change", event => {
        const family = families.find(f => f.dataset.task === event.target.value)
        const rows = [...family.rows].slice(1)
        cases.replaceChildren(question(this.dataset.when, "chooser-when", rows.map((row, n) => [n, row.cells[0].textContent])))
        answer.hidden = true
        cases.onchange = change => {
          const [, loss, because] = rows[change.target.value].cells
          answer.replaceChildren(
            make("p", {}, ...copies(loss)),
            make("p", {}, ...copies(because)))
          answer.hidden = false
        }
        if (rows.length === 1) cases.querySelector("input").click()
      })
      this.prepend(tasks, cases, region)
    }
  })
})()
