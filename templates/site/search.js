const part = id => document.getElementById(id), box = part("search"), words = part("words"), told = part("count"), list = part("found");
const make = (tag, ...inside) => { const made = document.createElement(tag); made.append(...inside); return made; };
const link = (href, text) => { const made = make("a", text); made.href = href; return made; };
// What is known of each edition stands in the list on this page.
const known = new Map([...document.querySelectorAll(".editions > li")].map(each => [each.querySelector("a").pathname, each]));
const excerpt = html => {
  const body = new DOMParser().parseFromString(html, "text/html").body;
  return make("p", ...[...body.childNodes].map(node => node.nodeName === "MARK" ? make("mark", node.textContent) : node.textContent));
};
const entry = ({ url, excerpt: whole, sub_results: parts }) => {
  const edition = known.get(new URL(url, location).pathname), plan = edition?.closest(".plan");
  const item = make("li", make("h2", link(url, plan ? `${plan.querySelector("h3").textContent}: ${edition.querySelector("a").textContent}` : url)));
  if (plan) item.append(make("p", `${plan.parentElement.querySelector("h2").textContent}. ${edition.querySelector(".status").textContent}`));
  const places = parts.filter(each => each.anchor).slice(0, 4);
  if (places.length === 0) item.append(excerpt(whole));
  for (const each of places) item.append(make("h3", link(each.url, each.title)), excerpt(each.excerpt));
  return item;
};
try {
  const pagefind = await import("./pagefind/pagefind.js");
  await pagefind.options({ baseUrl: new URL("..", location).pathname, excerptLength: 20 });
  await pagefind.init();
  let turn = 0;
  const look = async () => {
    const mine = ++turn, asked = words.value.trim();
    const entries = [];
    for (const each of asked ? (await pagefind.search(asked)).results.slice(0, 20) : []) entries.push(entry(await each.data()));
    if (mine !== turn) return;
    const { none, one, many } = box.dataset;
    told.textContent = !asked ? "" : entries.length === 0 ? none : entries.length === 1 ? one : many.replace("{}", entries.length);
    list.replaceChildren(...entries);
    part("all").hidden = entries.length > 0;
    history.replaceState(null, "", asked ? `?q=${encodeURIComponent(asked)}` : location.pathname);
  };
  let wait;
  words.addEventListener("input", () => { clearTimeout(wait); wait = setTimeout(look, 200); });
  words.value = new URLSearchParams(location.search).get("q") ?? "";
  box.hidden = false;
  if (words.value) await look();
} catch {
  part("all").before(make("p", box.dataset.broken));
}
