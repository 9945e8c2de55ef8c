// The losses of torch.nn for one sample, with the gradient for the input; held against torch by tests/theme.
(scope => {
  const sum = values => values.reduce((a, b) => a + b, 0)
  const scale = (a, times) => a.map(x => times * x)
  const add = (a, b, times = 1) => a.map((x, n) => x + times * b[n])
  const dot = (a, b) => sum(a.map((x, n) => x * b[n]))
  const ones = a => a.map(() => 1)
  const oneHot = (x, y) => x.map((_, k) => Number(k === y))

  const sigmoid = x => x < 0 ? Math.exp(x) / (1 + Math.exp(x)) : 1 / (1 + Math.exp(-x))
  const softplus = x => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)))
  const logSumExp = x => {
    const top = Math.max(...x)
    return top === -Infinity ? top : top + Math.log(sum(x.map(one => Math.exp(one - top))))
  }
  const logSoftmax = x => {
    const all = logSumExp(x)
    return x.map(one => one - all)
  }
  const softmax = x => logSoftmax(x).map(Math.exp)

  // The gradient for logits, of that for the log-probabilities made of them.
  const throughLogSoftmax = (logits, gradient) => add(gradient, softmax(logits), -sum(gradient))

  // A float in torch, even among doubles.
  const TINY = Math.fround(1e-12)

  // At 0 torch's clamp lets the gradient through.
  const hinge = slack => ({ loss: Math.max(slack, 0), slope: Number(slack >= 0) })

  const norm = (v, p) => {
    const top = Math.max(...v.map(Math.abs))
    return top && p < Infinity ? top * sum(v.map(x => (Math.abs(x) / top) ** p)) ** (1 / p) : top
  }

  const distance = (a, b, p, eps) => {
    const v = a.map((x, n) => x - b[n] + eps)
    const value = norm(v, p)
    const largest = v.map(x => Number(Math.abs(x) === value))
    const slope = v.map((x, n) => value && Math.sign(x) *
      (p < Infinity ? (Math.abs(x) / value) ** (p - 1) : largest[n] / sum(largest)))
    return { value, gradient: [slope, scale(slope, -1)] }
  }

  const cosine = (a, b, tiny = TINY) => {
    const [aa, bb] = [dot(a, a) + tiny, dot(b, b) + tiny]
    const lengths = Math.sqrt(aa * bb)
    const value = dot(a, b) / lengths
    const gradient = [add(scale(b, 1 / lengths), a, -value / aa), add(scale(a, 1 / lengths), b, -value / bb)]
    return { value, gradient }
  }

  const DISTANCES = {
    L2: (a, b) => distance(a, b, 2, 1e-6),
    max: (a, b) => distance(a, b, Infinity, 0),
    square(a, b) {
      const v = add(a, b, -1)
      return { value: dot(v, v), gradient: [scale(v, 2), scale(v, -2)] }
    },
    cos(a, b) {
      const { value, gradient } = cosine(a, b, 1e-16)
      return { value: 1 - value, gradient: gradient.map(g => scale(g, -1)) }
    },
  }

  const triplet = (anchor, positive, negative, between, { margin = 1, swap = false }) => {
    const [near, far, other] = [between(anchor, positive), between(anchor, negative), between(positive, negative)]
    // Of two equal distances torch takes half each.
    const swapped = swap ? (1 + Math.sign(far.value - other.value)) / 2 : 0
    const from = swapped ? Math.min(far.value, other.value) : far.value
    const { loss, slope } = hinge(margin + near.value - from)
    const [[a, p], [b, n], [q, m]] = [[near, slope], [far, slope * (swapped - 1)], [other, -slope * swapped]]
      .map(([{ gradient }, times]) => gradient.map(g => scale(g, times)))
    return { loss, gradient: [add(a, b), add(p, q), add(n, m)], near: near.value, far: from }
  }

  // CTC: the labels with blanks around them, and from which states one of them is reached.
  const states = (target, blank = 0) => [blank, ...target.flatMap(label => [label, blank])]
  const sources = (labels, s) => [s, s - 1, s - 2].filter((from, jump) =>
    from >= 0 && (jump < 2 || s % 2 && labels[s] !== labels[from]))

  const forward = (logProbs, labels) => {
    const rows = []
    for (const frame of logProbs) {
      const before = rows.at(-1)
      rows.push(labels.map((label, s) => frame[label] +
        (before ? logSumExp(sources(labels, s).map(from => before[from])) : s < 2 ? 0 : -Infinity)))
    }
    return rows
  }
  const backward = (logProbs, labels) =>
    forward(logProbs.toReversed(), labels.toReversed()).reverse().map(row => row.reverse())

  const LOSSES = {
    L1Loss: (x, y) => ({ loss: Math.abs(x - y), gradient: Math.sign(x - y) }),

    MSELoss: (x, y) => ({ loss: (x - y) ** 2, gradient: 2 * (x - y) }),

    SmoothL1Loss: (x, y, { beta = 1 } = {}) => {
      const error = x - y
      return Math.abs(error) < beta
        ? { loss: error ** 2 / (2 * beta), gradient: error / beta }
        : { loss: Math.abs(error) - beta / 2, gradient: Math.sign(error) }
    },

    HuberLoss: (x, y, { delta = 1 } = {}) => {
      const { loss, gradient } = LOSSES.SmoothL1Loss(x, y, { beta: delta })
      return { loss: delta * loss, gradient: delta * gradient }
    },

    // The gradient is for the mean and for the variance, which torch lets through the clamp.
    GaussianNLLLoss: (x, v, y, { full = false, eps = 1e-6 } = {}) => {
      const [error, s] = [x - y, Math.max(v, eps)]
      return {
        loss: (Math.log(s) + error ** 2 / s + (full ? Math.log(2 * Math.PI) : 0)) / 2,
        gradient: [error / s, (1 / s - error ** 2 / s ** 2) / 2],
      }
    },

    PoissonNLLLoss: (x, y, { log_input = true, full = false, eps = 1e-8 } = {}) => {
      const stirling = full && y > 1 ? y * Math.log(y) - y + Math.log(2 * Math.PI * y) / 2 : 0
      return log_input
        ? { loss: Math.exp(x) - y * x + stirling, gradient: Math.exp(x) - y }
        : { loss: x - y * Math.log(x + eps) + stirling, gradient: 1 - y / (x + eps) }
    },

    // The target is a class, or a distribution as an array.
    CrossEntropyLoss: (x, y, { weight = ones(x), label_smoothing = 0 } = {}) => {
      const target = Array.isArray(y) ? y : oneHot(x, y)
      const smooth = target.map((t, k) => weight[k] * ((1 - label_smoothing) * t + label_smoothing / x.length))
      return { loss: -dot(smooth, logSoftmax(x)), gradient: throughLogSoftmax(x, scale(smooth, -1)) }
    },

    // Points: the features, then the vector of each class.
    LinearCrossEntropyLoss: ([x, ...w], y, options) => {
      const { loss, gradient } = LOSSES.CrossEntropyLoss(w.map(one => dot(one, x)), y, options)
      return { loss, gradient: [x.map((_, d) => dot(gradient, w.map(one => one[d]))), ...gradient.map(g => scale(x, g))] }
    },

    NLLLoss: (x, y, { weight = ones(x) } = {}) =>
      ({ loss: -weight[y] * x[y], gradient: scale(oneHot(x, y), -weight[y]) }),

    MultiMarginLoss: (x, y, { p = 1, margin = 1, weight = ones(x) } = {}) => {
      const share = weight[y] / x.length
      const slacks = x.map((one, k) => k === y ? 0 : Math.max(margin - x[y] + one, 0))
      const gradient = slacks.map(z => z && share * p * z ** (p - 1))
      gradient[y] = -sum(gradient)
      return { loss: share * sum(slacks.map(z => z ** p)), gradient }
    },

    // Given the logits: those of the head, then those of every cluster.
    AdaptiveLogSoftmaxWithLoss: (x, y, { cutoffs }) => {
      const size = cutoffs[0] + cutoffs.length
      const k = cutoffs.filter(c => c <= y).length
      const gradient = x.map(() => 0)
      let loss = 0
      const choose = (from, to, chosen) => logSoftmax(x.slice(from, to)).forEach((one, n) => {
        gradient[from + n] = Math.exp(one) - (n === chosen)
        if (n === chosen) loss -= one
      })
      choose(0, size, k ? cutoffs[0] + k - 1 : y)
      if (k) choose(size + cutoffs[k - 1] - cutoffs[0], size + cutoffs[k] - cutoffs[0] || x.length, y - cutoffs[k - 1])
      return { loss, gradient }
    },

    BCEWithLogitsLoss: (x, y, { weight = 1, pos_weight = 1 } = {}) => ({
      loss: weight * (pos_weight * y * softplus(-x) + (1 - y) * softplus(x)),
      gradient: weight * ((1 - y) * sigmoid(x) - pos_weight * y * sigmoid(-x)),
    }),

    BCELoss: (x, y, { weight = 1 } = {}) => ({
      loss: weight * ((y - 1) * Math.max(Math.log1p(-x), -100) - y * Math.max(Math.log(x), -100)),
      gradient: weight * (x - y) / Math.max(x * (1 - x), TINY),
    }),

    SoftMarginLoss: (x, y) => ({ loss: softplus(-y * x), gradient: -y * sigmoid(-y * x) }),

    MultiLabelSoftMarginLoss: (x, y, { weight = ones(x) } = {}) => {
      const share = scale(weight, 1 / x.length)
      return {
        loss: dot(share, x.map((one, k) => y[k] * softplus(-one) + (1 - y[k]) * softplus(one))),
        gradient: x.map((one, k) => share[k] * ((1 - y[k]) * sigmoid(one) - y[k] * sigmoid(-one))),
      }
    },

    // One 0 or 1 a class, where torch wants a list of classes.
    MultiLabelMarginLoss: (x, y) => {
      const gradient = x.map(() => 0)
      let loss = 0
      x.forEach((high, j) => x.forEach((low, k) => {
        if (!y[j] || y[k] || 1 - high + low <= 0) return
        loss += (1 - high + low) / x.length
        gradient[j] -= 1 / x.length
        gradient[k] += 1 / x.length
      }))
      return { loss, gradient }
    },

    KLDivLoss: (x, y, { log_target = false } = {}) => {
      const target = log_target ? y.map(Math.exp) : y
      const logs = log_target ? y : y.map(t => t && Math.log(t))
      return { loss: dot(target, add(logs, x, -1)), gradient: scale(target, -1) }
    },

    MarginRankingLoss: (x1, x2, y, { margin = 0 } = {}) => {
      const { loss, slope } = hinge(margin - y * (x1 - x2))
      return { loss, gradient: [-y * slope, y * slope] }
    },

    HingeEmbeddingLoss: (x, y, { margin = 1 } = {}) => {
      const { loss, slope } = hinge(margin - x)
      return y === 1 ? { loss: x, gradient: 1 } : { loss, gradient: -slope }
    },

    CosineEmbeddingLoss: (x1, x2, y, { margin = 0 } = {}) => {
      const { value, gradient } = cosine(x1, x2)
      const { loss, slope } = y === 1 ? { loss: 1 - value, slope: -1 } : hinge(value - margin)
      return { loss, gradient: gradient.map(g => scale(g, slope)), cosine: value }
    },

    TripletMarginLoss: (a, p, n, { p: power = 2, eps = 1e-6, ...rest } = {}) =>
      triplet(a, p, n, (u, v) => distance(u, v, power, eps), rest),

    TripletMarginWithDistanceLoss: (a, p, n, { distance_function = "L2", ...rest } = {}) =>
      triplet(a, p, n, DISTANCES[distance_function], rest),

    // Given logits; the posterior is that of the states.
    CTCLoss: (x, y, { blank = 0, zero_infinity = false } = {}) => {
      const labels = states(y, blank)
      const logProbs = x.map(logSoftmax)
      const alpha = forward(logProbs, labels)
      const beta = backward(logProbs, labels)
      const total = logSumExp(alpha.at(-1).slice(-2))
      const none = total === -Infinity
      const posterior = alpha.map((row, t) => row.map((a, s) =>
        Math.exp(a + beta[t][s] - logProbs[t][labels[s]] - total)))
      const gradient = logProbs.map((frame, t) => frame.map((one, k) =>
        none ? zero_infinity ? 0 : NaN : Math.exp(one) - sum(posterior[t].filter((_, s) => labels[s] === k))))
      return { loss: none && zero_infinity ? 0 : -total, gradient, posterior }
    },
  }

  Object.assign(scope, { LOSSES, MATHS: { sum, norm, sigmoid, softmax, logSoftmax, throughLogSoftmax, states, sources } })
})(globalThis)
