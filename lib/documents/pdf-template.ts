/** The typst source that sets a paper. It reads nothing but its two inputs; texts come in as data and are never read as markup. */
export const TEMPLATE = String.raw`
#let paper = json(bytes(sys.inputs.paper))
#let measures = json(bytes(sys.inputs.measures))
#let (page-of, size-of, text-of, left-of, rule-of, row-of) = ("PAGE", "SIZE", "TEXT", "LEFT_COLUMN", "RULE", "ROW").map(name => measures.at(name))

#let mm(number) = number * 1mm
#let pt(number) = number * 1pt
// Times: ascender 0.891, descender 0.216, single spacing 1.149 of the size.
#let leading(lines) = (1.149 * lines - 1.107) * 1em

#set document(title: paper.title.form + " " + paper.title.subject, date: none)
#set text(font: "Tinos", size: pt(size-of.body), lang: "vi", hyphenate: false, overhang: false, top-edge: 0.891em, bottom-edge: -0.216em)
#set par(leading: leading(1), spacing: leading(1))
#set page(
  paper: "a4",
  margin: (top: mm(page-of.top), bottom: mm(page-of.bottom), left: mm(page-of.left), right: mm(page-of.right)),
  header-ascent: mm(page-of.top - page-of.header) - pt(size-of.pageNumber * 1.107),
  header: context {
    let number = counter(page).get().first()
    if number > 1 { align(center, text(size: pt(size-of.pageNumber), str(number))) }
  },
)

// A dash stays with the word before it: at the beginning of a line it would look like a list's. The box stands on the text's own baseline.
#show regex("\\S+ [-–]"): it => box(baseline: 0.216em, it)

#let one(size, body, ..style) = text(size: pt(size), ..style, body)
#let rule(share, body) = layout(room => {
  v(pt(rule-of.gap))
  line(length: calc.min(measure(body).width, room.width) * share, stroke: pt(rule-of.thickness))
})

#let running(body, stay: false, above: text-of.gap, justify: true) = block(width: 100%, above: pt(above) + leading(text-of.lines), below: pt(text-of.gap) + leading(text-of.lines), sticky: stay, {
  // Spaces grow and never shrink, as in Word: both files break their lines alike.
  set par(justify: justify, justification-limits: (spacing: (min: 100%, max: 150%)), first-line-indent: (amount: mm(text-of.indent), all: true), leading: leading(text-of.lines))
  par(body)
})

#show heading: it => running(text(size: pt(size-of.body), weight: "bold", it.body), stay: true, justify: false, above: if it.level == 1 { text-of.gap * 2 } else { text-of.gap })

#let cell(row, columns, index) = {
  set text(size: pt(size-of.table))
  set par(leading: leading(1))
  let body = if row.at("bold", default: false) { strong(row.cells.at(index)) } else { row.cells.at(index) }
  table.cell(align: eval(columns.at(index).align) + horizon, block(breakable: false, body)) // no page break inside a row
}
#let table-of(it) = {
  let titles = it.columns.map(column => table.cell(align: center + horizon, one(size-of.table, column.title, weight: "bold")))
  table(
    columns: it.columns.map(column => column.share * 1fr),
    stroke: 0.5pt,
    inset: (x: pt(row-of.side), y: pt(row-of.padding)),
    table.header(..titles),
    ..it.rows.map(row => range(it.columns.len()).map(index => cell(row, it.columns, index))).flatten(),
  )
  v(pt(row-of.after))
}

#let block-of(it, stay) = {
  if it.kind == "basis" { running(emph(it.text)) }
  else if it.kind == "section" { heading(level: 1, it.label + " " + it.title) }
  else if it.kind == "clause" { heading(level: 2, it.label + " " + it.title) }
  else if it.kind == "table" { table-of(it) }
  else { running(if "mark" in it { it.mark + " " + it.text } else { it.text }, stay: stay or "leads" in it) }
}
#let body-of(blocks, stay: false) = for (index, it) in blocks.enumerate() { block-of(it, stay and index == blocks.len() - 1) }

#let head(it) = {
  let bold = it.agency.filter(line => line.bold).map(line => line.text)
  let agency = it.agency.map(line => one(size-of.agency, line.text, weight: if line.bold { "bold" } else { "regular" })).join(linebreak())
  let nation = one(size-of.nation, it.nation, weight: "bold")
  let motto = one(size-of.motto, it.motto, weight: "bold")
  grid(
    columns: (mm(left-of.letterhead), 1fr),
    align: center,
    row-gutter: pt(6),
    [#agency #rule(rule-of.part, stack(..bold.map(line => one(size-of.agency, line, weight: "bold"))))],
    [#nation \ #motto #rule(rule-of.motto, motto)],
    one(size-of.number, it.number),
    one(size-of.dateLine, it.dateLine, style: "italic"),
  )
}

#let titled(..lines, measured) = align(center, {
  stack(spacing: leading(1), ..lines)
  rule(rule-of.part, measured)
  v(pt(rule-of.after))
})

#let closing(it) = block(breakable: false, above: pt(rule-of.after) + leading(1), grid(
  columns: (mm(left-of.closing), 1fr),
  align: (left, center),
  {
    set text(size: pt(size-of.recipients))
    set par(leading: leading(1))
    if it.recipients.len() > 0 { one(size-of.recipientsTitle, "Nơi nhận:", weight: "bold", style: "italic") }
    for recipient in it.recipients { linebreak(); recipient }
  },
  strong({
    (..it.signature.authority, it.signature.position).join(linebreak())
    v(pt(text-of.signatureRoom))
    it.signature.name
  }),
))

#head(paper.letterhead)
#v(pt(18))
#let subject = strong(paper.title.subject)
#titled(strong(paper.title.form), subject, subject)
#body-of(paper.body, stay: true)
#closing(paper.closing)
#for annex in paper.annexes {
  counter(page).update(0) // each annex counts its own pages
  pagebreak()
  let title = strong(annex.title)
  titled(strong(annex.label), title, emph(annex.attachment), title)
  body-of(annex.body)
}
`;
