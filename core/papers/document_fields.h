// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The parts of a Document, named once and in order. The stored form of issued papers follows from this list: never reorder or
// take away; a new part goes to the end with the version it came in (core/papers/packed_document.h).

#include "core/papers/document.h"

#include <type_traits>

namespace linwu::papers {

/// A part of kind Part, const or not.
template <class Self, class Part>
concept Either = std::is_same_v<std::remove_const_t<Self>, Part>;

template <Either<TextStyle> Self, class Visit>
void visitParts(Self& self, Visit&& visit)
{
    visit(self.face), visit(self.points), visit(self.bold), visit(self.align);
    visit(self.firstLineIndent), visit(self.spaceBefore), visit(self.spaceAfter);
}

template <Either<Paragraph> Self, class Visit>
void visitParts(Self& self, Visit&& visit)
{
    visit(self.text), visit(self.style), visit(self.keepWithNext);
}

template <Either<LabelledValue> Self, class Visit>
void visitParts(Self& self, Visit&& visit)
{
    visit(self.label), visit(self.value), visit(self.width);
}

template <Either<LabelLine> Self, class Visit>
void visitParts(Self& self, Visit&& visit)
{
    visit(self.values), visit(self.points), visit(self.face);
}

template <Either<Column> Self, class Visit>
void visitParts(Self& self, Visit&& visit)
{
    visit(self.title), visit(self.group), visit(self.kind), visit(self.width), visit(self.carried);
}

template <Either<Cell> Self, class Visit>
void visitParts(Self& self, Visit&& visit)
{
    visit(self.text), visit(self.amount), visit(self.columnSpan), visit(self.rowSpan), visit(self.bold), visit(self.align);
}

template <Either<TableRow> Self, class Visit>
void visitParts(Self& self, Visit&& visit)
{
    visit(self.cells), visit(self.total);
}

template <Either<Table> Self, class Visit>
void visitParts(Self& self, Visit&& visit)
{
    visit(self.caption), visit(self.columns), visit(self.rows), visit(self.points);
    visit(self.rowHeight), visit(self.repeatHead), visit(self.runningTotals);
}

template <Either<FormCell> Self, class Visit>
void visitParts(Self& self, Visit&& visit)
{
    visit(self.text), visit(self.label), visit(self.width), visit(self.align);
}

template <Either<FormRow> Self, class Visit>
void visitParts(Self& self, Visit&& visit)
{
    visit(self.cells), visit(self.height);
}

template <Either<FormGrid> Self, class Visit>
void visitParts(Self& self, Visit&& visit)
{
    visit(self.rows), visit(self.points);
}

template <Either<Signature> Self, class Visit>
void visitParts(Self& self, Visit&& visit)
{
    visit(self.role), visit(self.name);
}

template <Either<Signatures> Self, class Visit>
void visitParts(Self& self, Visit&& visit)
{
    visit(self.places), visit(self.columns), visit(self.points), visit(self.tall);
}

template <Either<SealPlace> Self, class Visit>
void visitParts(Self& self, Visit&& visit)
{
    visit(self.signer), visit(self.date);
}

template <Either<QrCode> Self, class Visit>
void visitParts(Self& self, Visit&& visit)
{
    visit(self.text), visit(self.caption);
}

template <Either<Space> Self, class Visit>
void visitParts(Self& self, Visit&& visit)
{
    visit(self.lines);
}

template <Either<PageBreak> Self, class Visit>
void visitParts(Self&, Visit&&)
{}

template <Either<Document> Self, class Visit>
void visitParts(Self& self, Visit&& visit)
{
    visit(self.code), visit(self.title), visit(self.number), visit(self.frame), visit(self.size), visit(self.orientation);
    visit(self.draft), visit(self.bandColour), visit(self.headLeft), visit(self.headRight), visit(self.footNote),
        visit(self.blocks);
}

} // namespace linwu::papers
