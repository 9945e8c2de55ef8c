// Solves and draws what stands in the form of scripts/playground.py.
(() => {
  const { sum, norm, sigmoid, softmax, logSoftmax, throughLogSoftmax, states, sources } = MATHS
  const range = count => [...Array(count).keys()]
  const clamp = (x, low, high) => Math.min(Math.max(x, low), high)

  const format = (x, digits = 3) => {
    const text = Math.abs(x) >= 1e5 ? x.toExponential(2) : x.toFixed(digits)
    return text.replace("Infinity", "∞").replace("NaN", "nan").replace(/^-(?!0\.?0*$)/, "−").replace("-", "")
  }
  const list = values => values.map(x => format(x, 2)).join(" ")

  const at = x => Math.round(x * 10) / 10
  const path = (kind, points) => `<path class="${kind}" d="M${points.map(point => point.map(at)).join("L")}"/>`
  const line = (kind, x1, y1, x2, y2) => path(kind, [[x1, y1], [x2, y2]])
  const circle = (kind, x, y, r) => `<circle class="${kind}" cx="${at(x)}" cy="${at(y)}" r="${at(r)}"/>`
  const plain = said => String(said).replace(/[&<>"]/g, sign => `&#${sign.charCodeAt()};`)
  const text = (kind, x, y, said) => `<text class="${kind}" x="${at(x)}" y="${at(y)}">${plain(said)}</text>`

  const gauge = (loss, width) =>
    line("rule", 0, 4, width, 4) + line("loss gauge", 0, 4, width * Math.min(loss / 6 || 0, 1), 4)

  const ticks = (low, high) => {
    const ten = 10 ** Math.floor(Math.log10((high - low) / 6))
    const step = ten * [1, 2, 5, 10].find(times => times * ten * 6 >= high - low)
    const first = Math.ceil(low / step)
    return range(Math.floor(high / step) - first + 1).map(n => (n + first) * step)
      .map(value => [value, format(value, step < 1 ? 1 : 0)])
  }

  const curve = ({ span, solve, marks = () => [], other, targets = () => [] }) => (state, width, words, form) => {
    const axis = form.elements[state.log_input === false ? "rate" : "x"]
    const [from, to] = [Number(axis.min), Number(axis.max)]
    const [low, high] = span(state)
    const height = clamp(width / 2, 190, 280)
    const [left, right, top, bottom] = [34, width - 10, 20, height - 24]
    const x = value => left + (value - from) / (to - from) * (right - left)
    const y = value => clamp(bottom - (value - low) / (high - low) * (bottom - top), top - 99, bottom + 99)
    const inside = value => clamp(y(value), top, bottom)
    const drag = place => [from + (place - left) / (right - left) * (to - from)]

    // A jump of the gradient leaves a gap.
    const trace = (kind, value) => {
      let before
      return `<path class="${kind}" d="${range(251).map(n => {
        const one = from + n / 250 * (to - from)
        const place = y(value(one))
        const jumps = !(Math.abs(place - before) < 11)
        before = place
        return `${jumps ? "M" : "L"}${at(x(one))},${at(place)}`
      }).join("")}"/>`
    }

    const held = state[axis.name]
    const { loss, gradient } = solve(held, state)
    const drawing = [
      ...ticks(low, high).map(([value, said]) =>
        line(value ? "rule" : "axis", left, y(value), right, y(value)) + text("end", left - 7, y(value) + 4, said)),
      ...ticks(from, to).map(([value, said]) => text("", x(value), bottom + 18, said)),
      ...marks(state).map(([value, said = words.best]) =>
        line("mark", x(value), top, x(value), bottom) + text("", x(value), top - 6, said)),
      ...targets(state).map(value => circle("target dot", x(value), inside(0), 3.5)),
      `<svg y="${top}" width="${right}" height="${bottom - top}" viewBox="0 ${top} ${right} ${bottom - top}">`,
      other ? trace("other", one => other.value(one, state)) : "",
      trace("gradient", one => solve(one, state).gradient), trace("loss", one => solve(one, state).loss), "</svg>",
      line("stem", x(held), inside(loss), x(held), inside(gradient)), circle("ring", x(held), inside(gradient), 4),
    ]
    return {
      height, drawing,
      handles: [
        { inputs: [axis], place: [x(held), inside(loss)], drag },
        ...targets(state).slice(4).map(value => ({
          kind: "target", inputs: [form.elements.outlier], place: [x(value), inside(0)], drag,
        })),
      ],
      says: [["held", axis.labels[0].textContent, format(held, 2)], ["loss", words.loss, format(loss)],
        ["gradient", words.gradient, format(gradient)], ...other ? [["other", other.name(state), ""]] : []],
    }
  }

  // One prediction for five targets.
  const sample = (loss, span, best) => {
    const targets = ({ outlier }) => [-1, -0.5, 0, 0.5, outlier]
    return curve({
      targets, span: () => span,
      solve(x, state) {
        const all = targets(state).map(y => loss(x, y))
        return { loss: sum(all.map(one => one.loss)) / 5, gradient: sum(all.map(one => one.gradient)) / 5 }
      },
      marks: state => [[best(targets(state).sort((a, b) => a - b))]],
    })
  }

  const columns = (width, count) => range(count).map(n => (n + 0.5) * (width - 24) / count)
  const bars = (kind, places, top, low, high, title, values, targets = []) => {
    const y = value => top + 80 - (clamp(value || 0, low, high) - low) / (high - low) * 62
    return [
      text("start", 0, top, title), line("axis", 0, y(0), places.at(-1) + places[0], y(0)),
      ...values.map((value, n) => (value ? line(kind, places[n], y(0), places[n], y(value)) : "") +
        text("start", places[n] + 24, value < 0 ? Math.max(y(value), y(0) + 12) : Math.min(y(value) + 8, y(0) - 4),
          format(value, 2))),
      ...targets.map((target, n) => line("target", places[n] - 19, y(target), places[n] + 19, y(target))),
    ].join("")
  }

  // Levels are what a score has to keep below, terms by how much it does not.
  const vector = ({ span = () => 1, solve }) => (state, width, words, form) => {
    const inputs = [...form.elements].filter(({ name }) => /^(x\w|input\d)$/.test(name))
    const { min, max } = inputs[0]
    const given = inputs.map(({ name }) => state[name])
    const places = columns(width, given.length)
    const { loss, gradient, shares, targets, levels = [], terms = [], chosen = [], also = [] } = solve(given, state)
    const y = value => 36 + (max - value) / (max - min) * 110
    const end = width - 24
    const second = shares ? 284 : 176
    return {
      height: second + 104,
      drawing: [
        gauge(loss, end), text("start", 0, 24, words.input), line("axis", 0, y(0), end, y(0)),
        ...levels.map(level => line("target", 0, y(level), end, y(level))),
        ...given.map((value, n) => line("stem", places[n], y(0), places[n], y(value))),
        ...terms.filter(([n, low]) => given[n] > low).map(([n, low, shift = 15]) =>
          line("loss term", places[n] + shift, y(low), places[n] + shift, y(given[n]))),
        shares ? bars("share", places, 176, 0, 1, words.share, shares, targets) : "",
        bars("slope", places, second, -span(state), span(state), words.gradient, gradient),
        ...places.map((x, n) =>
          text(chosen.includes(n) ? "chosen" : "", x, second + 100, inputs[n].name.replace("x", ""))),
      ],
      handles: given.map((value, n) => ({
        inputs: [inputs[n]], place: [places[n], y(value)], drag: (_, place) => [max - (place - 36) / 110 * (max - min)],
      })),
      says: [["loss", words.loss, format(loss)], ...shares ? [["share", words.share, list(shares)]] : [],
        ...targets || levels.length ? [["target", words.target, list(targets ?? levels)]] : [],
        ["slope", words.gradient, list(gradient)], ...also],
    }
  }

  const plane = ({ solve, draw }) => (state, width, words, form) => {
    const unit = Math.min(width / 6.4, 78)
    const [middle, center] = [width / 2, 16 + 2.2 * unit]
    const to = ([x, y]) => [middle + x * unit, center - y * unit]
    const axes = [...form.elements].filter(({ name }) => name.endsWith(".x"))
      .map(x => [x, form.elements[x.name.replace(".x", ".y")]])
    const names = axes.map(([x]) => words[x.name.slice(0, -2)])
    const points = axes.map(pair => pair.map(input => Number(input.value)))
    const result = solve(points, state)
    const { loss, gradient, also } = result
    return {
      height: 4.4 * unit + 16,
      drawing: [
        gauge(loss, width), "<svg>", ...draw(points, state, result, to), "</svg>",
        ...points.map((point, n) => {
          const [[x, y], [dx, dy]] = [to(point), gradient[n]]
          const size = Math.hypot(dx, dy)
          const shown = size && unit * Math.min(0.7, 1.2 / size)
          return (size * shown > 6 ? line("gradient arrow", x, y, x - dx * shown, y + dy * shown) : "") +
            text(dx < 0 ? "end" : "start", x + (dx < 0 ? -12 : 12), y + (dy < 0 ? 18 : -8), names[n])
        }),
      ],
      handles: points.map((point, n) => ({
        name: names[n], inputs: axes[n], place: to(point), drag: (x, y) => [(x - middle) / unit, (center - y) / unit],
      })),
      says: [["loss", words.loss, format(loss)],
        ...also.map(([word, value]) => ["", words[word] ?? word, format(value)]),
        ["gradient", words.gradient, gradient.map(g => `(${g.map(one => format(one, 2)).join(", ")})`).join(" ")]],
    }
  }

  const wedge = (kind, [x, y], cos, to) => {
    const [angle, turn] = [Math.atan2(y, x), Math.acos(clamp(cos, -1, 1))]
    return path(kind, [[0, 0], ...range(41).map(n => angle + (n / 20 - 1) * turn)
      .map(one => [8 * Math.cos(one), 8 * Math.sin(one)])].map(to))
  }
  const ring = (kind, [x, y], radius, p, to) => path(kind, range(121).map(n => {
    const v = [Math.cos(n * Math.PI / 60), Math.sin(n * Math.PI / 60)]
    return to([x + v[0] * radius / norm(v, p), y + v[1] * radius / norm(v, p)])
  }))

  const triplets = loss => plane({
    solve(points, state) {
      const solved = loss(...points, state)
      return { ...solved, also: ["near", "far"].map(word => [word, solved[word]]) }
    },
    draw([anchor, positive, negative], { margin, swap, p = 2, distance_function: d }, { near }, to) {
      const cos = d === "cos"
      const zone = (kind, center, size) => cos ? wedge(kind, center, 1 - size, to)
        : ring(kind, center, d === "square" ? Math.sqrt(size) : size, d === "max" ? Infinity : p, to)
      const from = cos ? [0, 0] : anchor
      return [
        ...[anchor, ...swap ? [positive] : []].map(center => zone("wash", center, near + margin)),
        zone("mark", anchor, near), cos ? circle("origin", ...to(from), 2.5) : "",
        ...[anchor, positive, negative].map(point => line("stem", ...to(from), ...to(point))),
      ]
    },
  })

  const SYMBOLS = "–fo"
  const alignments = (labels, frames) => range(frames - 1)
    .reduce(ways => ways.flatMap(way => labels.flatMap((_, s) =>
      sources(labels, s).includes(way.at(-1)) ? [[...way, s]] : [])), [[0], [1]])
    .filter(way => way.at(-1) > labels.length - 3)

  const lattice = (state, width, words) => {
    const frames = state.frames
    const now = Math.min(state.frame, frames) - 1
    const labels = states([...state.target].map(letter => SYMBOLS.indexOf(letter)))
    const logits = range(frames).map(t => range(3).map(k => state[`z${t + 1}.${k}`]))
    const logProbs = logits.map(logSoftmax)
    const { loss, gradient, posterior } = LOSSES.CTCLoss(logits, labels.filter(Boolean), state)
    const ways = alignments(labels, frames).map(way => [way, Math.exp(sum(way.map((s, t) => logProbs[t][labels[s]])))])
      .sort((a, b) => b[1] - a[1])
    const number = Math.min(state.path, ways.length)
    const [way, chance] = ways[number - 1] ?? [[], 0]
    const spelt = way.map(s => SYMBOLS[labels[s]])

    const x = t => 34 + t * (width - 60) / Math.max(1, frames - 1)
    const y = s => 32 + 28 * s
    const bottom = y(labels.length - 1)
    const places = columns(width, 3)
    return {
      height: bottom + 270, limits: { path: ways.length || 1, frame: frames },
      drawing: [
        gauge(loss, width - 24), line("band", x(now), 14, x(now), bottom + 46),
        ...labels.map((label, s) => text("", 6, y(s) + 4, SYMBOLS[label])),
        ...posterior.flatMap((row, t) => row.flatMap((share, s) => share && t ? sources(labels, s)
          .filter(from => posterior[t - 1][from]).map(from => line("edge", x(t - 1), y(from), x(t), y(s))) : [])),
        ...posterior.flatMap((row, t) => row.map((share, s) =>
          share ? circle("node", x(t), y(s), 1.5 + 6 * Math.sqrt(share)) : "")),
        way.length ? path("way", way.map((s, t) => [x(t), y(s)])) : "",
        ...spelt.map((symbol, t) => text("spelt", x(t), bottom + 26, symbol)),
        ...logits.map((_, t) => text("", x(t), bottom + 43, t + 1)),
        bars("share", places, bottom + 72, 0, 1, words.share, softmax(logits[now]),
          range(3).map(k => sum(posterior[now].filter((_, s) => labels[s] === k)))),
        bars("slope", places, bottom + 168, -1, 1, words.gradient, gradient[now]),
        ...places.map((place, k) => text("", place, bottom + 266, SYMBOLS[k])),
      ],
      says: [["loss", words.loss, format(loss)],
        ["way", words.path, `${spelt.join(" ")} (${number}/${ways.length})`],
        ["", words.chance, format(chance, 4)], ["slope", words.gradient, list(gradient[now])]],
    }
  }

  const hot = state => range(4).map(k => Number(`y${k}` in state))
  const where = (state, flag) => range(4).filter(k => hot(state)[k] === flag)

  const VIEWS = {
    L1Loss: sample(LOSSES.L1Loss, [-1.3, 4], all => all[2]),
    MSELoss: sample(LOSSES.MSELoss, [-8, 16], all => sum(all) / 5),
    SmoothL1Loss: curve({
      span: () => [-1.4, 4],
      solve: (x, state) => LOSSES.SmoothL1Loss(x, 0, state),
      marks: ({ beta }) => beta ? [[-beta, "−β"], [beta, "β"]] : [],
      other: { name: () => "L1Loss", value: Math.abs },
    }),
    HuberLoss: curve({
      span: () => [-3.2, 8],
      solve: (x, state) => LOSSES.HuberLoss(x, 0, state),
      marks: ({ delta }) => [[-delta, "−δ"], [delta, "δ"]],
      other: { name: () => "MSELoss / 2", value: x => x * x / 2 },
    }),
    // Over the logarithm of the variance.
    GaussianNLLLoss: curve({
      span: () => [-3, 6],
      solve(x, { e }) {
        const { loss, gradient } = LOSSES.GaussianNLLLoss(e, Math.exp(x), 0)
        return { loss, gradient: gradient[1] * Math.exp(x) }
      },
      marks: ({ e }) => e ? [[2 * Math.log(Math.abs(e)), "ln e²"]] : [],
      other: {
        name: ({ e, x }) => `∂ℓ/∂input ${format(e / Math.exp(x))}`,
        value: (x, { e }) => e / Math.exp(x),
      },
    }),
    PoissonNLLLoss: curve({
      span: ({ y }) => [Math.min(-1.05 * y, y - y * Math.log(y || 1)) - 1.5, Math.max(5, y)],
      solve: (x, state) => LOSSES.PoissonNLLLoss(x, state.y, state),
      marks: ({ y, log_input }) => y ? [log_input ? [Math.log(y), `ln ${y}`] : [y, y]] : [],
    }),
    CrossEntropyLoss: vector({
      solve(x, state) {
        const targets = x.map((_, k) => (k === state.target) * (1 - state.label_smoothing) + state.label_smoothing / 4)
        const shares = softmax(x)
        return { ...LOSSES.CrossEntropyLoss(x, state.target, state), shares, targets, chosen: [state.target] }
      },
    }),
    NLLLoss: vector({
      solve(x, { target, log_softmax }) {
        const given = log_softmax ? logSoftmax(x) : x
        const { loss, gradient } = LOSSES.NLLLoss(given, target)
        const shares = given.map(Math.exp)
        return {
          loss, gradient: log_softmax ? throughLogSoftmax(x, gradient) : gradient, shares, chosen: [target],
          also: [["", "Σ exp", format(sum(shares), 2)]],
        }
      },
    }),
    MultiMarginLoss: vector({
      span: ({ p }) => p === 2 ? 4 : 0.8,
      solve(x, state) {
        const low = x[state.target] - state.margin
        const terms = range(4).filter(k => k !== state.target).map(k => [k, low])
        return { ...LOSSES.MultiMarginLoss(x, state.target, state), levels: [low], terms, chosen: [state.target] }
      },
    }),
    AdaptiveLogSoftmaxWithLoss: vector({
      solve(x, { target }) {
        const shares = [x.slice(0, 3), x.slice(3)].flatMap(softmax)
        const [cluster, inside] = [shares[2], target > 1]
        return {
          ...LOSSES.AdaptiveLogSoftmaxWithLoss(x, target, { cutoffs: [2] }), shares,
          targets: x.map((_, n) => Number(n === (inside ? 2 : target) || n === target + 1 && inside)),
          chosen: inside ? [2, target + 1] : [target],
          also: [["", "p(0 1 2 3)", list(shares.map((p, n) => n > 2 ? p * cluster : p).toSpliced(2, 1))]],
        }
      },
    }),
    BCEWithLogitsLoss: curve({
      span: ({ pos_weight }) => [-0.4 - Math.max(pos_weight, 1), 6],
      solve: (x, state) => LOSSES.BCEWithLogitsLoss(x, state.y, state),
      marks: ({ y, pos_weight }) => y % 1 ? [[Math.log(pos_weight * y / (1 - y)), "0"]] : [],
    }),
    BCELoss: curve({
      span: () => [-5, 5],
      solve: (x, { y }) => LOSSES.BCELoss(x, y),
      marks: ({ y }) => y % 1 ? [[y, "y"]] : [],
    }),
    SoftMarginLoss: curve({
      span: () => [-1.4, 6],
      solve: (x, { y }) => LOSSES.SoftMarginLoss(x, y),
      other: { name: () => "max(0, 1 − yx)", value: (x, { y }) => Math.max(0, 1 - y * x) },
    }),
    MultiLabelSoftMarginLoss: vector({
      span: () => 0.25,
      solve: (x, state) => ({
        ...LOSSES.MultiLabelSoftMarginLoss(x, hot(state)),
        shares: x.map(sigmoid), targets: hot(state), chosen: where(state, 1),
      }),
    }),
    MultiLabelMarginLoss: vector({
      solve(x, state) {
        const chosen = where(state, 1)
        const levels = chosen.map(j => x[j] - 1)
        const terms = where(state, 0).flatMap(k => levels.map((low, n) => [k, low, 15 + 7 * n]))
        return { ...LOSSES.MultiLabelMarginLoss(x, hot(state)), levels, terms, chosen }
      },
    }),
    KLDivLoss: vector({
      solve(x, { t0, t1, t2, reduction }) {
        const targets = [t0, t1, t2].map(t => t / (t0 + t1 + t2 || 1))
        const { loss, gradient } = LOSSES.KLDivLoss(logSoftmax(x), targets)
        const parts = reduction === "mean" ? 3 : 1
        const slopes = throughLogSoftmax(x, gradient).map(g => g / parts)
        return { loss: loss / parts, gradient: slopes, shares: softmax(x), targets }
      },
    }),
    MarginRankingLoss: vector({
      solve(x, state) {
        const high = state.y > 0 ? 0 : 1
        const low = x[high] - state.margin
        return {
          ...LOSSES.MarginRankingLoss(...x, state.y, state), levels: [low], chosen: [high],
          terms: [[1 - high, low]],
        }
      },
    }),
    HingeEmbeddingLoss: curve({
      span: () => [-1.4, 3],
      solve: (x, state) => LOSSES.HingeEmbeddingLoss(x, state.y, state),
      marks: ({ y, margin }) => y > 0 ? [] : [[margin, "margin"]],
      other: {
        name: ({ y }) => `y = ${format(-y, 0)}`,
        value: (x, state) => LOSSES.HingeEmbeddingLoss(x, -state.y, state).loss,
      },
    }),
    CosineEmbeddingLoss: plane({
      solve([x1, x2], state) {
        const solved = LOSSES.CosineEmbeddingLoss(x1, x2, state.y, state)
        return { ...solved, also: [["cos", solved.cosine]] }
      },
      draw([x1, x2], { y, margin }, result, to) {
        const zero = to([0, 0])
        return [
          y > 0 ? "" : wedge("wash", x1, margin, to),
          line("stem", ...zero, ...to(x1)), line("stem", ...zero, ...to(x2)), circle("origin", ...zero, 2.5),
        ]
      },
    }),
    LinearCrossEntropyLoss: plane({
      solve(points, { target }) {
        const solved = LOSSES.LinearCrossEntropyLoss(points, target)
        return { ...solved, also: [["share", Math.exp(-solved.loss)]] }
      },
      draw([, ...w], { target }, result, to) {
        const ways = range(241).map(n => [8 * Math.cos(n * Math.PI / 120), 8 * Math.sin(n * Math.PI / 120)])
        const wins = ([x, y]) => {
          const scores = w.map(one => one[0] * x + one[1] * y)
          return scores[target] === Math.max(...scores)
        }
        const begin = ways.findIndex(way => !wins(way))
        const zero = to([0, 0])
        return [
          path("wash", [zero, ...ways.slice(begin), ...ways.slice(0, begin)].filter((way, n) => !n || wins(way))
            .map((way, n) => n ? to(way) : way)),
          ...w.map(one => line("stem", ...zero, ...to(one))), circle("origin", ...zero, 2.5),
        ]
      },
    }),
    TripletMarginLoss: triplets(LOSSES.TripletMarginLoss),
    TripletMarginWithDistanceLoss: triplets(LOSSES.TripletMarginWithDistanceLoss),
    CTCLoss: lattice,
  }

  const typed = said => ({ True: true, False: false, inf: Infinity })[said] ??
    (said.trim() && isFinite(said) ? Number(said) : said)

  customElements.define("loss-playground", class extends HTMLElement {
    connectedCallback() {
      this.form = this.querySelector("form")
      this.words = JSON.parse(this.dataset.words)
      this.inputs = [...this.form.elements].filter(input => input.name)
      this.page = location.pathname
      this.recall()
      this.hidden = false
      this.form.oninput = () => this.changed()
      this.form.onreset = () => setTimeout(() => this.changed())
      this.form.onclick = ({ target: { dataset: { of, step } } }) => {
        if (!of) return
        this.form.elements[of].stepUp(step)
        this.changed()
      }
      this.render()
      this.say()
      this.size = new ResizeObserver(() => this.render())
      this.size.observe(this)
    }

    disconnectedCallback() {
      this.size.disconnect()
      clearTimeout(this.later)
    }

    // A slider keeps to its bounds by itself.
    recall() {
      const address = new URLSearchParams(location.search)
      for (const input of this.inputs) {
        const asked = address.get(input.name)
        if (asked === null) continue
        if (input.type === "radio") input.checked ||= asked === input.value
        else if (input.type === "checkbox") input.checked = asked === "1"
        else if (Number.isFinite(typed(asked))) input.value = typed(asked)
      }
    }

    // Once a reader leaves, the address is that of the next page, which is yet to come.
    keep() {
      if (location.pathname !== this.page) return
      const address = new URL(location)
      for (const { type, name, value, checked, defaultValue, defaultChecked } of this.inputs) {
        if (type === "radio" && !checked) continue
        if (type === "range" ? value === defaultValue : checked === defaultChecked) address.searchParams.delete(name)
        else address.searchParams.set(name, type === "checkbox" ? Number(checked) : value)
      }
      history.replaceState(history.state, "", address)
    }

    // A screen reader wants the end of a movement, and browsers count changes of the address.
    changed() {
      this.render()
      clearTimeout(this.later)
      this.later = setTimeout(() => { this.say(); this.keep() }, 300)
    }

    say() {
      const said = [...this.querySelectorAll(".reading span")].map(one => one.textContent)
      this.querySelector("[role=status]").textContent = said.join(this.words.comma)
    }

    render() {
      const width = this.clientWidth
      if (!width) return
      const state = Object.fromEntries([...new FormData(this.form)].map(([name, value]) => [name, typed(value)]))
      const view = VIEWS[this.getAttribute("loss")]
      const { height, drawing, says, handles = [], limits = {} } = view(state, width, this.words, this.form)
      for (const [name, max] of Object.entries(limits)) this.form.elements[name].max = max
      for (const row of this.form.querySelectorAll(".row")) {
        const [name, value] = row.dataset.when?.split("=") ?? []
        row.hidden = name && this.form.elements[name].value !== value
        const slider = row.querySelector("[type=range]")
        if (slider) row.lastElementChild.textContent = format(Number(slider.value), slider.step < 1 ? 2 : 0)
      }
      const svg = this.querySelector("svg")
      const [drawn, held] = svg.querySelectorAll(":scope > g")
      svg.setAttribute("viewBox", `0 0 ${width} ${height}`)
      drawn.innerHTML = drawing.join("")
      this.querySelector(".reading").replaceChildren(...says.map(([className, label, value]) =>
        Object.assign(document.createElement("span"), { className, textContent: `${label} ${value}` })))
      held.innerHTML ||= handles.map(({ kind = "held", name }) => `<g class="handle ${kind}"${
        name ? ` tabindex="0" role="slider" aria-label="${plain(name)}"` : ""}><circle r="22"/><circle r="6.5"/></g>`).join("")
      handles.forEach((one, n) => this.hold(held.children[n], one))
    }

    // A finger on a point does not scroll; Chromium heeds no touch-action within SVG.
    hold(handle, { name, inputs, place, drag }) {
      handle.setAttribute("transform", `translate(${place.map(at)})`)
      handle.ontouchstart = event => event.preventDefault()
      handle.onpointerdown = ({ pointerId }) => handle.setPointerCapture(pointerId)
      handle.onpointermove = ({ pointerId, clientX, clientY }) => {
        if (!handle.hasPointerCapture(pointerId)) return
        const { left, top } = handle.ownerSVGElement.getBoundingClientRect()
        drag(clientX - left, clientY - top).forEach((value, n) => { inputs[n].value = value })
        this.changed()
      }
      if (!name) return
      handle.ariaValueNow = inputs[0].value
      handle.ariaValueText = inputs.map(input => format(Number(input.value), 2)).join(this.words.comma)
      handle.onkeydown = event => {
        const turn = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowUp: [1, 1], ArrowDown: [1, -1] }[event.key]
        if (!turn) return
        event.preventDefault()
        inputs[turn[0]].stepUp(turn[1])
        this.changed()
      }
    }
  })
})()
