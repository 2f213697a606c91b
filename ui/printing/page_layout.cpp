// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/printing/page_layout.h"

#include "ui/printing/block_setter.h"
#include "ui/printing/form_setter.h"
#include "ui/printing/label_setter.h"
#include "ui/printing/paginator.h"

#include <algorithm>

namespace linwu::ui {

namespace {

using papers::Block;
using papers::Document;
using papers::Face;

constexpr double kSmallestScale = 0.75;
constexpr double kSmallTable = 0.4; // of the body of a page
constexpr double kScaleStep = 0.025;

/// A block between what is signed and the signature: it goes with them.
bool isConnecting(const Block& block)
{
    return std::holds_alternative<papers::Space>(block) || std::holds_alternative<papers::LabelLine>(block) ||
           std::holds_alternative<papers::SealPlace>(block) || std::holds_alternative<papers::QrCode>(block) ||
           std::holds_alternative<papers::Signatures>(block);
}

bool isSigning(const Block& block)
{
    return std::holds_alternative<papers::SealPlace>(block) || std::holds_alternative<papers::Signatures>(block);
}

/// Ties signatures and seals to what they sign: the last two lines of a paragraph, the totals and the last row of a table.
void keepSignatures(std::vector<Strip>& strips, const std::vector<Block>& blocks, const std::vector<std::size_t>& starts)
{
    for (std::size_t block = 1; block < blocks.size(); ++block) {
        if (!isSigning(blocks[block]) || starts[block] == 0) {
            continue;
        }
        std::size_t signedBlock = block - 1;
        while (signedBlock > 0 && isConnecting(blocks[signedBlock])) {
            --signedBlock;
        }
        const std::size_t end = starts[signedBlock + 1];
        std::size_t from = end;
        if (std::holds_alternative<papers::Table>(blocks[signedBlock])) {
            while (from > starts[signedBlock] && !strips[from - 1].counted) {
                --from;
            }
            if (from > starts[signedBlock]) {
                --from;
            }
        } else {
            from = end - std::min<std::size_t>(2, end - starts[signedBlock]);
        }
        for (std::size_t i = from; i < starts[block]; ++i) {
            strips[i].keepWithNext = !strips[i].pageBreak;
        }
    }
}

/// A small table stands on one page; of a longer one neither its first nor its last row stands alone. `own`: its first strip.
void keepRows(std::vector<Strip>& strips, std::size_t own, double head, double room)
{
    double height = head;
    for (std::size_t i = own; i < strips.size(); ++i) {
        height += strips[i].height;
    }
    if (height <= room * kSmallTable) {
        for (std::size_t i = own; i + 1 < strips.size(); ++i) {
            strips[i].keepWithNext = true;
        }
        return;
    }
    const auto begin = strips.begin() + static_cast<std::ptrdiff_t>(own);
    const auto first = std::find_if(begin, strips.end(), [](const Strip& strip) { return strip.table >= 0; });
    if (strips.end() - first > 2) {
        first->keepWithNext = true;
        (strips.end() - 2)->keepWithNext = true;
    }
}

void addTable(Flow& flow, TextSetter& setter, const PageGeometry& geometry, const papers::Table& table)
{
    const std::size_t own = flow.strips.size();
    flow.tables.push_back(std::make_unique<TableSetter>(setter, geometry, table, static_cast<int>(flow.tables.size())));
    flow.tables.back()->setRows(flow.strips);
    keepRows(flow.strips, own, flow.tables.back()->head().height, geometry.body.height());
}

/// On a sheet for the wall a seal that follows signatures stands beside them, and a code that follows the seal below them. The
/// number of blocks set together; 0: the block is set by itself.
std::size_t setSealed(const Document& document, std::size_t first, BlockSetter& blocks)
{
    const auto& all = document.blocks;
    const auto* signatures = std::get_if<papers::Signatures>(&all[first]);
    const auto* seal = first + 1 < all.size() ? std::get_if<papers::SealPlace>(&all[first + 1]) : nullptr;
    if (document.frame != papers::Frame::wall || signatures == nullptr || seal == nullptr) {
        return 0;
    }
    const auto* code = first + 2 < all.size() ? std::get_if<papers::QrCode>(&all[first + 2]) : nullptr;
    blocks.setSealed(*signatures, *seal, code);
    return code != nullptr ? 3 : 2;
}

Flow flowOf(const Document& document, TextSetter& setter, const PageGeometry& geometry)
{
    Flow flow;
    BlockSetter blocks(setter, geometry, document.frame, flow.strips);
    std::vector<std::size_t> starts; // first strip of each block
    std::size_t done = 0;            // blocks before this one are set
    for (std::size_t i = 0; i < document.blocks.size(); ++i) {
        const Block& block = document.blocks[i];
        starts.push_back(flow.strips.size());
        if (i < done) {
            continue;
        }
        if (const std::size_t together = setSealed(document, i, blocks); together > 0) {
            done = i + together;
        } else if (const auto* table = std::get_if<papers::Table>(&block)) {
            addTable(flow, setter, geometry, *table);
        } else if (const auto* line = std::get_if<papers::LabelLine>(&block)) {
            setLabelLine(*line, setter, geometry, flow.strips);
        } else if (const auto* form = std::get_if<papers::FormGrid>(&block)) {
            setForm(*form, setter, geometry, flow.strips);
        } else if (std::holds_alternative<papers::PageBreak>(block)) {
            Strip end;
            end.pageBreak = true;
            flow.strips.push_back(std::move(end));
        } else {
            std::visit(
                [&](const auto& part) {
                    if constexpr (requires { blocks.set(part); }) {
                        blocks.set(part);
                    }
                },
                block
            );
        }
    }
    starts.push_back(flow.strips.size());
    keepSignatures(flow.strips, document.blocks, starts);
    return flow;
}

} // namespace

PageSet layoutPages(const Document& document, const Fonts& fonts, double typeScale)
{
    const PageGeometry geometry = geometryOf(document);
    TextSetter setter(fonts, typeScale);
    TextSetter frameSetter(fonts, 1);
    Flow flow = flowOf(document, setter, geometry);
    PageSet set;
    set.size = geometry.size;
    set.scale = geometry.scale;
    set.title = QString::fromStdString(document.title);
    set.typeScale = typeScale;
    set.pages = Paginator(flow, geometry).run();
    set.narrowed = std::any_of(flow.tables.begin(), flow.tables.end(), [](const auto& table) { return table->narrowed(); });
    if (document.draft) {
        set.watermark = QStringLiteral("草稿");
        set.watermarkFont = setter.font(Face::hei, 120 / typeScale);
    }
    const int count = static_cast<int>(set.pages.size());
    const auto own = static_cast<std::uint16_t>(setter.takeFonts().size());
    for (int i = 0; i < count; ++i) {
        // What the frame says keeps its size whatever the type of the body; its fonts stand behind those of the body.
        PaperPage frame;
        drawFrame(frame, document, geometry, frameSetter, i + 1, count);
        PaperPage& page = set.pages[static_cast<std::size_t>(i)];
        page.fills.insert(page.fills.begin(), frame.fills.begin(), frame.fills.end());
        page.rules.insert(page.rules.end(), frame.rules.begin(), frame.rules.end());
        for (auto& text : frame.texts) {
            text.font = static_cast<std::uint16_t>(text.font + own);
            page.texts.push_back(std::move(text));
        }
    }
    set.fonts = setter.takeFonts();
    const auto more = frameSetter.takeFonts();
    set.fonts.insert(set.fonts.end(), more.begin(), more.end());
    return set;
}

PageSet layoutOnOnePage(const Document& document, const Fonts& fonts)
{
    PageSet whole = layoutPages(document, fonts);
    for (double scale = 1 - kScaleStep; whole.pages.size() > 1 && scale >= kSmallestScale - 0.001; scale -= kScaleStep) {
        PageSet smaller = layoutPages(document, fonts, scale);
        if (smaller.pages.size() == 1) {
            return smaller;
        }
    }
    return whole;
}

std::vector<Face> facesOf(const Document& document)
{
    std::vector<Face> faces;
    const auto use = [&](Face face) {
        if (std::find(faces.begin(), faces.end(), face) == faces.end()) {
            faces.push_back(face);
        }
    };
    const Face body = document.frame == papers::Frame::official ? Face::fangsong : Face::song;
    for (const Block& block : document.blocks) {
        if (const auto* paragraph = std::get_if<papers::Paragraph>(&block)) {
            use(paragraph->style.face);
        } else if (const auto* line = std::get_if<papers::LabelLine>(&block)) {
            use(line->face);
        } else if (std::holds_alternative<papers::Table>(block) || std::holds_alternative<papers::FormGrid>(block)) {
            use(Face::song);
            use(Face::hei);
        } else if (isSigning(block)) {
            use(body);
        }
    }
    return faces;
}

} // namespace linwu::ui
