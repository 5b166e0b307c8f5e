"""What the tests ask of an open page, in the language of pages."""

VISIBLE = """
  const start = node => node.textContent.trim().slice(0, 40);
  const shown = element => element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })
    && !element.closest(".skip:not(:focus)") && getComputedStyle(element).clipPath === "none";
  const named = element => element.tagName.toLowerCase() + (element.id ? "#" + element.id : "")
    + (element.className.length ? "." + element.className : "") + " " + start(element);
"""
COLOURS = """
  const channels = colour => (colour.match(/[\\d.]+/g) ?? [0, 0, 0, 0]).map(Number);
  const light = colour => channels(colour).slice(0, 3).map(each => each / 255)
    .map(each => each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4)
    .reduce((sum, each, index) => sum + each * [0.2126, 0.7152, 0.0722][index], 0);
  const contrast = (one, other) => {
    const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const solid = colour => (channels(colour)[3] ?? 1) === 1;
  const behind = element => {
    for (let each = element; each; each = each.parentElement) {
      const { backgroundColor } = getComputedStyle(each);
      if (solid(backgroundColor)) return backgroundColor;
    }
    return "rgb(255, 255, 255)";
  };
"""

# What is wider than the window, and what can be scrolled but not reached or not told.
OVERFLOW = (
    "() => {"
    + VISIBLE
    + """
  const root = document.documentElement, faults = [];
  if (root.scrollWidth > root.clientWidth) {
    faults.push(`the page is ${root.scrollWidth} wide in ${root.clientWidth}`);
    for (const each of document.querySelectorAll("body *"))
      if (shown(each) && each.getBoundingClientRect().right > root.clientWidth + 1) faults.push(named(each));
  }
  for (const each of document.querySelectorAll("body *")) {
    const style = getComputedStyle(each);
    const over = each.scrollWidth > each.clientWidth + 1 && style.overflowX !== "visible"
      || each.scrollHeight > each.clientHeight + 1 && style.overflowY !== "visible";
    if (!shown(each) || !over || each.closest("svg, .toc h2")) continue;
    if (style.textOverflow === "ellipsis" && each.matches("summary[data-here]")) continue;
    const scrolls = [style.overflowX, style.overflowY].some(value => value === "auto" || value === "scroll");
    const name = each.closest("[aria-label], [aria-labelledby]");
    if (!scrolls) faults.push("cut off: " + named(each));
    else if (!name || each.tabIndex < 0 && !each.querySelector("a[href], summary, [tabindex='0']"))
      faults.push("out of reach or without a name: " + named(each));
  }
  return faults;
}"""
)

# Lines of text that lie on one another. A third of each line's height is left out: tall accents may touch.
OVERLAPS = (
    "async () => {"
    + VISIBLE
    + """
  scrollTo({ top: 0, behavior: "instant" });
  // Columns that were scrolled lie under the first one, which stays.
  document.querySelectorAll(".table").forEach(each => each.scrollTo({ left: 0, behavior: "instant" }));
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame); // what sticks has settled
  // Entries that are scrolled away lie under others. The page's own script takes its time to bring them back.
  document.querySelector(".toc")?.scrollTo({ top: 0, behavior: "instant" });
  const lines = [], walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node; (node = walker.nextNode());) {
    const owner = node.parentElement;
    if (!node.textContent.trim() || owner.closest("svg, style, script, .toc h2") || !shown(owner)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { left, right, top, bottom, height } of range.getClientRects())
      if (right - left > 1) lines.push({ left: left + 1, right: right - 1, node,
        top: top + height / 3, bottom: bottom - height / 3 });
  }
  lines.sort((one, other) => one.top - other.top);
  const faults = [];
  lines.forEach((one, index) => {
    for (let next = index + 1; next < lines.length && lines[next].top < one.bottom; next++) {
      const other = lines[next];
      if (one.left < other.right && other.left < one.right)
        faults.push(start(one.node) + " × " + start(other.node));
    }
  });
  return { lines: lines.length, faults };
}"""
)

# Targets under 24 pixels; a link within a sentence is as high as its line, and allowed to be.
SMALL_TARGETS = (
    "() => {"
    + VISIBLE
    + """
  return [...document.querySelectorAll("a[href], summary, button, input")].filter(shown).filter(each => {
    const { width, height } = each.getBoundingClientRect();
    return getComputedStyle(each).display !== "inline" && Math.min(width, height) < 24
      && !each.matches("[role=doc-noteref]");
  }).map(named);
}"""
)

# Where the focus is, and whether that can be seen.
FOCUSABLE = "a[href], summary, [tabindex='0']"
FOCUS = (
    f'() => {{ const focusable = "{FOCUSABLE}";'
    + VISIBLE
    + COLOURS
    + """
  const each = document.activeElement, style = getComputedStyle(each), box = each.getBoundingClientRect();
  if (each === document.body) return null;
  const all = [...document.querySelectorAll(focusable)];
  const inward = parseFloat(style.outlineOffset) < 0;
  const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  const across = [0.1, 0.5, 0.9].map(part => box.left + box.width * part);
  const down = [0.1, 0.5, 0.9].map(part => box.top + box.height * part);
  const uncovered = across.some(x => down.some(y => {
    const top = document.elementFromPoint(x, y);
    return top && (each.contains(top) || top.contains(each));
  }));
  return {
    place: all.indexOf(each), name: named(each), seen: inside && uncovered && style.opacity === "1",
    outline: style.outlineStyle === "none" ? 0 : parseFloat(style.outlineWidth),
    contrast: contrast(style.outlineColor, behind(inward ? each : each.parentElement)),
  };
}"""
)

# The contrast of words that axe could not judge: of a drawing's, with the shape on which they stand.
CONTRASTS = (
    "targets => {"
    + COLOURS
    + """
  return targets.map(target => {
    const each = document.querySelector(target), style = getComputedStyle(each);
    each.scrollIntoView({ block: "center", behavior: "instant" });
    const box = each.getBoundingClientRect();
    let ground = behind(each);
    if (each instanceof SVGElement) {
      const drawing = each.closest("svg"), x = box.left + box.width / 2, y = box.top + box.height / 2;
      const under = document.elementsFromPoint(x, y)
        .find(other => other.matches("svg *:not(text, tspan)") && drawing.contains(other));
      if (under && solid(getComputedStyle(under).fill)) ground = getComputedStyle(under).fill;
    }
    const size = parseFloat(style.fontSize), large = size >= 24 || size >= 18.66 && style.fontWeight >= 700;
    const ink = each instanceof SVGElement ? style.fill : style.color;
    return { target, ink, ground, enough: contrast(ink, ground) >= (large ? 3 : 4.5) };
  });
}"""
)

# What stands out by its background; and which of these marks have no border once colours are forced on them.
GROUNDS = (
    "() => {"
    + VISIBLE
    + COLOURS
    + """
  const marks = [];
  document.querySelectorAll("body *").forEach((each, index) => {
    if (!shown(each) || each.closest("svg")) return;
    for (const part of ["", "::before", "::after"]) {
      const style = getComputedStyle(each, part);
      if (part && style.content === "none") continue;
      const around = behind(part ? each : each.parentElement);
      const painted = solid(style.backgroundColor) && style.backgroundColor !== around;
      const drawn = style.backgroundImage !== "none" && !style.backgroundImage.startsWith("url(");
      if (painted || drawn) marks.push([index, part]);
    }
  });
  return marks;
}"""
)
BORDERLESS = (
    "marks => {"
    + VISIBLE
    + """
  const all = [...document.querySelectorAll("body *")];
  return marks.filter(([index, part]) => {
    const style = getComputedStyle(all[index], part);
    const bordered = ["Top", "Bottom", "Left", "Right"].some(side =>
      parseFloat(style[`border${side}Width`]) >= 1 && style[`border${side}Style`] !== "none");
    return !bordered && style.forcedColorAdjust !== "none";
  }).map(([index, part]) => named(all[index]) + part);
}"""
)

# The kinds of elements: that one is in a plan's ninth colour, or wide, makes it no other kind.
KINDS = """selector => {
  const plain = name => !/^(tone|least)-\\d|^(small|smaller|wide|broad|long)$/.test(name);
  const kind = each => each.tagName.toLowerCase() + (each.role ? `[${each.role}]` : "")
    + [...each.classList].filter(plain).sort().map(name => "." + name).join("");
  return [...new Set([...document.querySelectorAll(selector)].map(kind))];
}"""
