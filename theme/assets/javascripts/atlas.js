// What the templates cannot do because Material builds or keeps it in the browser.
(() => {
  const home = new URL(`${JSON.parse(document.getElementById("__config").textContent).base}/`, location)
  const language = document.querySelector("a.language")
  const twin = language && new URL(language.dataset.home, location)

  const follow = place => {
    if (twin && location.href.startsWith(home.href))
      language.href = twin.href + location.pathname.slice(home.pathname.length) + place
  }

  // Only a block that is really cut off becomes a stop of the Tab key.
  const cut = new ResizeObserver(entries => {
    for (const { target } of entries) {
      if (target.scrollWidth > target.clientWidth) target.tabIndex = 0
      else target.removeAttribute("tabindex")
    }
  })

  // Emits at first load and after every instant navigation.
  document$.subscribe(() => {
    cut.disconnect()
    for (const block of document.querySelectorAll(".output > pre, .formula, .md-typeset__scrollwrap")) cut.observe(block)

    // Each copy button sits in a <nav> without a name; as landmarks they are noise.
    for (const nav of document.querySelectorAll("nav.md-code__nav")) nav.setAttribute("role", "none")

    // The marker of a note in code is a link that shows its number only by CSS.
    for (const mark of document.querySelectorAll(".md-annotation__index")) {
      mark.ariaLabel = mark.firstElementChild.dataset.mdAnnotationId
    }

    // Who scrolls and clicks at once gets the old page's heading in the new address.
    const id = location.hash.slice(1)
    if (id && !document.getElementById(id)) history.replaceState(history.state, "", location.pathname + location.search)

    // The header survives instant navigation, so its link has to follow the page.
    follow("")
  })

  // To the same place, with what a playground or a filter was set to; the browser goes
  // there by itself, for Material would forget the settings.
  language?.addEventListener("click", event => {
    event.stopPropagation()
    follow(location.search + location.hash)
  })

  // Where the skip link leads, the next Tab starts from there. Before Material sees it.
  document.addEventListener("click", event => {
    const skip = event.target.closest?.(".md-skip")
    const start = skip && document.getElementById(decodeURIComponent(skip.hash.slice(1)))
    if (!start) return
    event.preventDefault()
    event.stopPropagation()
    start.tabIndex = -1
    start.focus()
  }, true)
})()
