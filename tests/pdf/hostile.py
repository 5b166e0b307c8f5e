"""A page with everything that is hard to tag, on sheets so small that all of it is broken."""

DOT = (
    "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGPgcD0BAAGqARpi"
    "v/qIAAAAAElFTkSuQmCC"
)

CSS = """
@page { @top-left { content: string(head) } @bottom-right { content: counter(page) } @left-top { content:
"1" }
  @footnote { border-top: .5pt solid #000; padding: 2mm 0 1px } }
h1 { string-set: head content() }
p, td, li { hyphens: auto; hyphenate-character: "-"; hyphenate-limit-chars: 6 2 2 }
.note { float: footnote } .note::footnote-call { content: none }
.note::footnote-marker { content: attr(data-number) ". " }
.toc li { list-style: none } .toc a::after { content: target-counter(attr(href), page); float: right }
.own li { list-style: none } .own li::before { content: "•"; display: inline-block; width: 5mm }
.see { opacity: .9; background: #eee } .turned { transform: rotate(-1deg) }
.beside { position: relative; padding-right: 25mm } .side { position: absolute; right: 0; top: 0; width:
22mm }
.narrow { width: 22mm } .tall td { height: 30mm } img { width: 5mm; height: 5mm }
table { border-collapse: collapse } td, th { border: .5pt solid #000 } .columns { columns: 2 }
"""

WORDS = (
    "Beskæftigelsesindsatsen og virksomhedskonsulenterne samarbejder om helhedsorienterede indsatser, også "
    "arbejds- og uddannelsesrettede, på tværs af kommunens forvaltninger. "
)

NOTE = (
    '<aside class="note" role="doc-footnote" id="n{0}" data-number="{0}">Note {0} er <em>her</em>. '
    '<a role="doc-backlink" href="#r{0}" aria-label="Tilbage til note {0}">Tilbage</a></aside>'
)
CALL = '<a class="call" role="doc-noteref" id="r{0}" href="#n{0}" aria-label="Note {0}">{0}</a>'

BODY = f"""
<h1>Svære ting i rækkefølge</h1>
<nav class="toc" aria-label="Indhold"><ol>
<li><span class="label">1 </span><a href="#a">Et <em>sted</em></a><ol><li><a href="#b">Et andet</a></li>
</ol></li>
</ol></nav>
<main><section id="a"><h2>Et <em>sted</em></h2>
<p>{WORDS * 4}{CALL.format(1)}</p>{NOTE.format(1)}
<p>Efter noten. <a href="https://example.org/en/meget/lang/adresse">En <strong>lang</strong> henvisning til
virksomhedskonsulenternes sammenfatning</a> og <a href="https://example.org/"><img src="{DOT}" alt="Prik">
</a>
samt pynt <img src="{DOT}" alt=""> og <span aria-hidden="true">tegn</span>.</p>
<div class="see"><h3>Gennemsigtigt</h3><p>{WORDS}<a href="#b">Videre</a></p><ul><li>et</li><li>to</li></ul>
</div>
<div class="turned"><p>Drejet tekst</p></div>
<div class="beside"><p>{WORDS}</p><div class="side"><p>Ved siden af</p></div></div>
</section>
<section id="b"><h2>Et andet</h2>
<ul class="own">{"".join(f"<li>{WORDS}</li>" for _ in range(4))}</ul>
<ol><li><p>Kun et afsnit</p></li><li>Punkt{CALL.format(2)}{NOTE.format(2)}<p>med et afsnit til</p></li></ol>
<dl><div><dt>Ord</dt><dd>Forklaring</dd><dd>Og en til</dd></div><dt>To</dt><dt>Tre</dt><dd>Fælles</dd></dl>
<table class="tall"><caption>Over sider</caption>
<thead><tr><th scope="col">Hvad</th><th scope="col">Tal</th></tr></thead>
<tfoot><tr><th scope="row">I alt</th><td>6</td></tr></tfoot>
<tbody>{"".join(f'<tr><th scope="row">Række {n}</th><td>{n}</td></tr>' for n in range(1, 7))}</tbody>
</table>
<table><caption>Med spænd</caption><thead><tr><th scope="col" rowspan="2">År</th>
<th scope="colgroup" colspan="2">Mål</th>
</tr><tr><th scope="col">Esbjerg</th><th scope="col">Fanø</th></tr></thead>
<tbody><tr><th scope="row">2023</th><td>3</td><td></td></tr><tr><th scope="row">2024</th>
<td colspan="2">4</td></tr>
</tbody></table>
<p class="narrow">{WORDS}</p>
<p>Linje<br>skift, <abbr title="for eksempel">fx</abbr>, <code>kode</code>, <q>citat</q> og
<span lang="en">an English <em>phrase</em></span>.</p>
<blockquote lang="de"><p>Alles auf Deutsch.</p><footer>Nogen</footer></blockquote>
<div>Løs tekst <p>et afsnit</p> mere løs tekst</div>
<div class="columns"><p>{WORDS}</p><ul><li>ét punkt</li><li>to punkter</li></ul></div>
<figure><figcaption>Figur 1. En linje</figcaption>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10" width="200" height="100">
<title>Figur 1. En linje</title>
<desc>Linjen stiger.</desc><line x1="0" y1="10" x2="20" y2="0" stroke="#000"/></svg></figure>
<p style="visibility: hidden">Usynligt</p>
</section></main>
"""
