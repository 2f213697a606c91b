// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The values of each paper of a case: what stands in the blanks of resources/papers/<code>.txt.

#include "core/mediation/paper_values.h"

namespace linwu::mediation {

/// Which paper of which case.
struct PaperRequest {
    const CaseFile& file;
    const RuleContext& context;
    std::size_t row = 0; ///< number - 1: which session, inquiry or visit
};

// The case number stands small on every sheet.
[[nodiscard]] papers::TemplateValues startValues(const PaperRequest& request);

[[nodiscard]] papers::TemplateValues registrationValues(const PaperRequest& request);     ///< SLDJB 受理登记表
[[nodiscard]] papers::TemplateValues noticeValues(const PaperRequest& request);           ///< GZS 权利义务告知书
[[nodiscard]] papers::TemplateValues inquiryValues(const PaperRequest& request);          ///< DCJL 调查记录
[[nodiscard]] papers::TemplateValues sessionValues(const PaperRequest& request);          ///< TJJL 调解记录
[[nodiscard]] papers::TemplateValues writtenAgreementValues(const PaperRequest& request); ///< XYS 协议书
[[nodiscard]] papers::TemplateValues oralAgreementValues(const PaperRequest& request);    ///< KTXY 口头协议登记表
[[nodiscard]] papers::TemplateValues visitValues(const PaperRequest& request);            ///< HFJL 回访记录
[[nodiscard]] papers::TemplateValues confirmationValues(const PaperRequest& request); ///< SFQR 司法确认申请书和主持调解证明
[[nodiscard]] papers::TemplateValues applicationValues(const PaperRequest& request); ///< SQS 申请书
[[nodiscard]] papers::TemplateValues evidenceValues(const PaperRequest& request);    ///< ZJCL 证据材料
[[nodiscard]] papers::TemplateValues coverValues(const PaperRequest& request);       ///< JZFM 卷宗封面
[[nodiscard]] papers::TemplateValues contentsValues(const PaperRequest& request);    ///< JNML 卷内目录
[[nodiscard]] papers::TemplateValues statementValues(const PaperRequest& request);   ///< JZSM 卷宗情况说明
[[nodiscard]] papers::TemplateValues backValues(const PaperRequest& request);        ///< FD 封底
[[nodiscard]] papers::TemplateValues closingValues(const PaperRequest& request);     ///< JABG 结案报告

[[nodiscard]] papers::TemplateValues mandateValues(const PaperRequest& request); ///< SQWTS 授权委托书, one an agent
[[nodiscard]] papers::TemplateValues receiptValues(const PaperRequest& request); ///< LXPZ 履行凭证, one an obligation performed
[[nodiscard]] papers::TemplateValues declinedValues(const PaperRequest& request); ///< BYSL 不予受理告知单
[[nodiscard]] papers::TemplateValues terminationValues(const PaperRequest& request); ///< ZZTZ 终止调解告知书 (人民调解法 26)
[[nodiscard]] papers::TemplateValues extensionValues(const PaperRequest& request); ///< YQTY 延期调解同意书
[[nodiscard]] papers::TemplateValues transferValues(const PaperRequest& request);  ///< YSH 移送函 with its 回执

[[nodiscard]] papers::TemplateValues recusalValues(const PaperRequest& request); ///< GHSQ 更换人民调解员申请书 (若干规定 25)
[[nodiscard]] papers::TemplateValues invitationValues(const PaperRequest& request); ///< YQH 调解邀请函 (人民调解法 20)
[[nodiscard]] papers::TemplateValues urgingValues(const PaperRequest& request); ///< DCLX 履行督促记录 (人民调解法 31)
[[nodiscard]] papers::TemplateValues dangerValues(const PaperRequest& request); ///< JHBG 激化风险报告单 (人民调解法 25)
[[nodiscard]] papers::TemplateValues feedbackValues(const PaperRequest& request); ///< FKH 反馈函 to who sent the case (DL-11)

/// What has a sheet of its own, in the order of the file.
[[nodiscard]] std::vector<const Obligation*> performedOf(const CaseFile& file);
[[nodiscard]] std::vector<const Assignment*> recusalsOf(const CaseFile& file);
/// The case was sent by another body and its result is known.
[[nodiscard]] bool hasFeedback(const CaseFile& file);

// Parts that letters share.

/// A list of one row when `text` says something, else of none.
[[nodiscard]] std::vector<papers::TemplateValues> rowIf(const char* name, const std::string& text);
/// What every letter says of the case: number, parties, type, committee.
[[nodiscard]] papers::TemplateValues letterBase(const PaperRequest& request);
/// `已全部履行`, `尚有2项未履行完毕`, a dash without an agreement.
[[nodiscard]] std::string performanceText(const CaseFile& file);

} // namespace linwu::mediation
