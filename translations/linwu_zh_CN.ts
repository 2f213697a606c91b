<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>CardRows</name>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>卡尾号</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>持卡人</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>已还</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>用途</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>商户</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Unpaid</source>
            <translation>未还</translation>
        </message>
        <message>
            <source>Voucher</source>
            <translation>凭证</translation>
        </message>
    </context>
    <context>
        <name>SheetRows</name>
        <message>
            <source>Due or until</source>
            <translation>应公开/截止</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>公开事项</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>逾期</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>所属期间</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>To be prepared</source>
            <translation>待编制</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>版次</translation>
        </message>
    </context>
    <context>
        <name>VoucherRows</name>
        <message>
            <source>Account</source>
            <translation>账户</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>余额</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>科目</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>会议决议</translation>
        </message>
        <message>
            <source>Expense</source>
            <translation>支出</translation>
        </message>
        <message>
            <source>Handled by</source>
            <translation>经手人</translation>
        </message>
        <message>
            <source>Income</source>
            <translation>收入</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>摘要</translation>
        </message>
        <message>
            <source>Voucher</source>
            <translation>凭证</translation>
        </message>
    </context>
    <context>
        <name>acts</name>
        <message>
            <source>Redone: %1</source>
            <translation>已重做：%1</translation>
        </message>
        <message>
            <source>Undone: %1</source>
            <translation>已撤销：%1</translation>
        </message>
    </context>
    <context>
        <name>commands</name>
        <message>
            <source>Wrong use at “%1”. `linwu help` shows how.</source>
            <translation>“%1” 用法不对。`linwu help` 有说明。</translation>
        </message>
    </context>
    <context>
        <name>import</name>
        <message>
            <source>Cell</source>
            <translation>单元格</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation>建议</translation>
        </message>
        <message>
            <source>Report of an import</source>
            <translation>导入报告</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>工作表</translation>
        </message>
        <message>
            <source>The file says</source>
            <translation>表里写的</translation>
        </message>
        <message>
            <source>Understood as</source>
            <translation>理解为</translation>
        </message>
        <message>
            <source>What is the matter</source>
            <translation>问题</translation>
        </message>
    </context>
    <context>
        <name>linwu::app::Application</name>
        <message>
            <source>Linwu files (*.linwu)</source>
            <translation>邻务文件 (*.linwu)</translation>
        </message>
        <message>
            <source>Open a file</source>
            <translation>打开文件</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::ActsDialog</name>
        <message>
            <source>Nothing has been done yet.</source>
            <translation>还没有做过任何操作。</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今日</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>撤销：%1</translation>
        </message>
        <message>
            <source>What I did today</source>
            <translation>我今天做了什么</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>已撤销</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::AppearancePanel</name>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>颜色</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Type size</source>
            <translation>字号</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::ChipBar</name>
        <message>
            <source>All filters</source>
            <translation>全部筛选</translation>
        </message>
        <message>
            <source>All filters off</source>
            <translation>清除全部筛选</translation>
        </message>
        <message>
            <source>Not: %1</source>
            <comment>filter turned around</comment>
            <translation>不是：%1</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::ChipButton</name>
        <message>
            <source>Filter off</source>
            <translation>取消筛选</translation>
        </message>
        <message>
            <source>Not: %1</source>
            <comment>filter turned around</comment>
            <translation>不是：%1</translation>
        </message>
        <message>
            <source>Only: %1</source>
            <translation>只看：%1</translation>
        </message>
        <message>
            <source>Space switches the filter, the minus key turns it around</source>
            <translation>空格键开关筛选，减号键取反</translation>
        </message>
        <message>
            <source>filter off</source>
            <translation>筛选未启用</translation>
        </message>
        <message>
            <source>filter on</source>
            <translation>筛选已启用</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::ConfirmDialog</name>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Confirm and go on</source>
            <translation>确认并继续</translation>
        </message>
        <message>
            <source>Please confirm</source>
            <translation>请确认</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Reason (it is kept with the act)</source>
            <translation>理由（随操作一起留存）</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::DateField</name>
        <message>
            <source>Calendar</source>
            <translation>日历</translation>
        </message>
        <message>
            <source>Choose from a calendar (Alt+Down)</source>
            <translation>从日历中选（Alt+↓）</translation>
        </message>
        <message>
            <source>Day, for example 2024.3.5</source>
            <translation>日期，如 2024.3.5</translation>
        </message>
        <message>
            <source>For example 2024.3.5, 2024.3 or 2024</source>
            <translation>如 2024.3.5、2024.3 或 2024</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::Desk</name>
        <message>
            <source>Leave everything</source>
            <translation>都不动</translation>
        </message>
        <message>
            <source>Redo: %1</source>
            <translation>重做：%1</translation>
        </message>
        <message>
            <source>Something of this was changed afterwards.</source>
            <translation>其中有内容后来又被改过。</translation>
        </message>
        <message>
            <source>Take back the rest</source>
            <translation>撤销其余部分</translation>
        </message>
        <message>
            <source>The rest can be taken back; what was changed afterwards stays as it is.</source>
            <translation>其余部分可以撤销；后来改过的内容保持不变。</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>撤销：%1</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::DisclosurePage</name>
        <message>
            <source>%1 of %2 present</source>
            <translation>实到%1人，应到%2人</translation>
        </message>
        <message>
            <source>%1, issue %2, %3</source>
            <translation>%1，第%2次出具，%3</translation>
        </message>
        <message numerus="yes">
            <source>%n due</source>
            <translation>
                <numerusform>%n项待编制</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n late</source>
            <translation>
                <numerusform>%n项逾期</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n on display</source>
            <translation>
                <numerusform>%n项公示中</numerusform>
            </translation>
        </message>
        <message>
            <source>(an older content)</source>
            <translation>（旧内容）</translation>
        </message>
        <message>
            <source>A day of the period</source>
            <translation>所属期间内任一日</translation>
        </message>
        <message>
            <source>A slip of the pen is told beside the sheet. Anything else makes a new version that is reviewed and published again.</source>
            <translation>笔误在原表旁公告更正；涉及金额、名单、期间等须重新审核公布新版。</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>归档</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>依据</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>检查</translation>
        </message>
        <message>
            <source>Choose a sheet from the list.</source>
            <translation>请从列表选择公开表。</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>更正</translation>
        </message>
        <message>
            <source>Correct …</source>
            <translation>更正…</translation>
        </message>
        <message>
            <source>Days of display</source>
            <translation>公示天数</translation>
        </message>
        <message>
            <source>Decision of the joint meeting</source>
            <translation>两委审定</translation>
        </message>
        <message>
            <source>Decision of the meeting …</source>
            <translation>两委审定…</translation>
        </message>
        <message>
            <source>Disclosure</source>
            <translation>三务公开</translation>
        </message>
        <message>
            <source>Display is over</source>
            <translation>公示期满</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>登记</translation>
        </message>
        <message>
            <source>Every equation holds, and nothing personal stands on the sheet.</source>
            <translation>各项平衡关系成立，未发现个人信息。</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>佐证材料</translation>
        </message>
        <message>
            <source>Evidence …</source>
            <translation>佐证材料…</translation>
        </message>
        <message>
            <source>First person</source>
            <translation>第一确认人</translation>
        </message>
        <message>
            <source>History</source>
            <translation>履历</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>公开频次</translation>
        </message>
        <message>
            <source>In work</source>
            <translation>办理中</translation>
        </message>
        <message>
            <source>Issued sheet</source>
            <translation>已出公开表</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>公开事项</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>逾期</translation>
        </message>
        <message>
            <source>Let a finding stand</source>
            <translation>双人确认放行</translation>
        </message>
        <message>
            <source>Let a finding stand …</source>
            <translation>双人确认放行…</translation>
        </message>
        <message>
            <source>Let it stand</source>
            <translation>确认放行</translation>
        </message>
        <message>
            <source>Mask a row</source>
            <translation>修改上墙用语</translation>
        </message>
        <message>
            <source>Mask a row …</source>
            <translation>修改上墙用语…</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Nobody has signed yet.</source>
            <translation>尚无人签审。</translation>
        </message>
        <message>
            <source>Nothing is due yet</source>
            <translation>暂无待公开事项</translation>
        </message>
        <message>
            <source>On display</source>
            <translation>公示期</translation>
        </message>
        <message>
            <source>Open the books on the page of the funds first: then each month and quarter shows here what is to be published.</source>
            <translation>请先在“资金”页期初建账，此后每月、每季应公开的事项会列在这里。</translation>
        </message>
        <message>
            <source>Opinion of a resident</source>
            <translation>群众意见</translation>
        </message>
        <message>
            <source>Opinion …</source>
            <translation>群众意见…</translation>
        </message>
        <message>
            <source>Or why there is none</source>
            <translation>或未提供的原因</translation>
        </message>
        <message>
            <source>Prepare</source>
            <translation>编制</translation>
        </message>
        <message>
            <source>Prepare a sheet</source>
            <translation>编制公开表</translation>
        </message>
        <message>
            <source>Prepare a sheet …</source>
            <translation>编制公开表…</translation>
        </message>
        <message>
            <source>Print as issued</source>
            <translation>按原件重印</translation>
        </message>
        <message>
            <source>Print as issued …</source>
            <translation>按原件重印…</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>公布</translation>
        </message>
        <message>
            <source>Publish …</source>
            <translation>公布…</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>行</translation>
        </message>
        <message>
            <source>Row %1</source>
            <translation>第%1行</translation>
        </message>
        <message>
            <source>Second person</source>
            <translation>第二确认人</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>工作表</translation>
        </message>
        <message>
            <source>Signatures and evidence</source>
            <translation>签审与佐证</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>程序</translation>
        </message>
        <message>
            <source>Submit</source>
            <translation>提交审核</translation>
        </message>
        <message>
            <source>Submit to the supervisors</source>
            <translation>提交监督委员会审核</translation>
        </message>
        <message>
            <source>Submit …</source>
            <translation>提交审核…</translation>
        </message>
        <message>
            <source>Supervisors' opinion</source>
            <translation>监督委员会意见</translation>
        </message>
        <message>
            <source>Supervisors' opinion …</source>
            <translation>监督委员会意见…</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>撤回修改</translation>
        </message>
        <message>
            <source>The meeting</source>
            <translation>会议</translation>
        </message>
        <message>
            <source>The sheet is checked and its figures are fixed. Who made it, and who keeps the accounts?</source>
            <translation>提交时核对平衡关系并固定数字。请选择制表人和主管会计。</translation>
        </message>
        <message>
            <source>The sheet is issued in A4 and A3 and can no longer be changed or taken back; a mistake is mended by a correction.</source>
            <translation>公开表将以A4和A3出具，公布后不能修改或撤销；有误须走更正程序。</translation>
        </message>
        <message>
            <source>The sheet is made from the vouchers as soon as it is prepared.</source>
            <translation>开始编制后，由凭证自动生成公开表。</translation>
        </message>
        <message>
            <source>The sheet shows these words; the voucher keeps its own summary.</source>
            <translation>公开表显示此用语，凭证摘要不变。</translation>
        </message>
        <message>
            <source>They</source>
            <translation>意见</translation>
        </message>
        <message>
            <source>This record is no longer there.</source>
            <translation>这条记录已经不在了。</translation>
        </message>
        <message>
            <source>This sheet cannot be shown.</source>
            <translation>此公开表无法显示。</translation>
        </message>
        <message>
            <source>This sheet hangs as it was issued.</source>
            <translation>此公开表按原件公示。</translation>
        </message>
        <message>
            <source>To be prepared</source>
            <translation>待编制</translation>
        </message>
        <message>
            <source>Two persons answer for it, with their reason.</source>
            <translation>由两人说明原因并共同负责。</translation>
        </message>
        <message>
            <source>Use these words</source>
            <translation>采用此用语</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>版次</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>方式</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>更正类别</translation>
        </message>
        <message>
            <source>What it tells</source>
            <translation>内容要素</translation>
        </message>
        <message>
            <source>What stands in the way</source>
            <translation>检查结果</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>撤下</translation>
        </message>
        <message>
            <source>Withdraw …</source>
            <translation>撤下…</translation>
        </message>
        <message>
            <source>Words on the sheet</source>
            <translation>上墙用语</translation>
        </message>
        <message>
            <source>agree to publish</source>
            <translation>同意公开</translation>
        </message>
        <message>
            <source>agrees</source>
            <translation>同意</translation>
        </message>
        <message>
            <source>approves</source>
            <translation>同意公布</translation>
        </message>
        <message>
            <source>due by %1</source>
            <translation>应于%1前公开</translation>
        </message>
        <message>
            <source>empty: the earliest day allowed</source>
            <translation>留空：按最早截止日</translation>
        </message>
        <message>
            <source>object</source>
            <translation>有异议</translation>
        </message>
        <message>
            <source>objects</source>
            <translation>有异议</translation>
        </message>
        <message>
            <source>refuses</source>
            <translation>不同意</translation>
        </message>
        <message>
            <source>typed by %1</source>
            <translation>录入：%1</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::EntryRow</name>
        <message>
            <source>Account</source>
            <translation>账户</translation>
        </message>
        <message>
            <source>Book</source>
            <translation>记账</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>修改</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>科目</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>会议决议</translation>
        </message>
        <message>
            <source>Expense</source>
            <translation>支出</translation>
        </message>
        <message>
            <source>Handled by</source>
            <translation>经手人</translation>
        </message>
        <message>
            <source>Income</source>
            <translation>收入</translation>
        </message>
        <message>
            <source>Into account</source>
            <translation>转入账户</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>摘要</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::EquationStrip</name>
        <message>
            <source>Equations of the period</source>
            <translation>本期平衡关系</translation>
        </message>
        <message>
            <source>off by %1</source>
            <translation>差%1</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::FactGrid</name>
        <message>
            <source>F2 or double click to edit</source>
            <translation>按 F2 或双击修改</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::HistoryPanel</name>
        <message>
            <source>%1: %2 → %3</source>
            <translation>%1：%2 → %3</translation>
        </message>
        <message>
            <source>(kept sealed)</source>
            <translation>（密封保存）</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>撤销：%1</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>空</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>已撤销</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::LedgerPage</name>
        <message numerus="yes">
            <source>%n voucher(s)</source>
            <translation>
                <numerusform>%n张凭证</numerusform>
            </translation>
        </message>
        <message>
            <source>A red entry of the same account and class. Leave the amount empty to take back all that is left.</source>
            <translation>按原账户、原科目红字冲销；金额留空则冲销全部余额。</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>账户</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>余额</translation>
        </message>
        <message>
            <source>Bank</source>
            <translation>银行存款</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>卡尾号</translation>
        </message>
        <message>
            <source>Card line</source>
            <translation>村务卡明细</translation>
        </message>
        <message>
            <source>Card line …</source>
            <translation>村务卡明细…</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>现金</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>登记</translation>
        </message>
        <message>
            <source>Enter the accounts of the community with what they hold today. From then on every sheet balances to the cent.</source>
            <translation>登记各账户及期初余额，此后每张公开表都分毫不差。</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>启用日期</translation>
        </message>
        <message>
            <source>Funds</source>
            <translation>资金</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>持卡人</translation>
        </message>
        <message>
            <source>It holds</source>
            <translation>期初余额</translation>
        </message>
        <message>
            <source>Item on the way</source>
            <translation>未达账项</translation>
        </message>
        <message>
            <source>Its amount (− leaves)</source>
            <translation>未达金额（付出为负）</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Last four digits</source>
            <translation>卡号后四位</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>限额</translation>
        </message>
        <message>
            <source>Name of a fund, if there is one</source>
            <translation>专项资金名称（如有）</translation>
        </message>
        <message>
            <source>New village card</source>
            <translation>登记村务卡</translation>
        </message>
        <message>
            <source>New village card …</source>
            <translation>登记村务卡…</translation>
        </message>
        <message>
            <source>New voucher</source>
            <translation>新凭证</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>建账</translation>
        </message>
        <message>
            <source>Open the books</source>
            <translation>期初建账</translation>
        </message>
        <message>
            <source>Open the books …</source>
            <translation>期初建账…</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>编制单位</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>用途</translation>
        </message>
        <message>
            <source>Quarter after</source>
            <translation>下一季度</translation>
        </message>
        <message>
            <source>Quarter before</source>
            <translation>上一季度</translation>
        </message>
        <message>
            <source>Repay</source>
            <translation>还款</translation>
        </message>
        <message>
            <source>Repay the cards</source>
            <translation>还村务卡账单</translation>
        </message>
        <message>
            <source>Repay the chosen card lines …</source>
            <translation>还所选村务卡明细…</translation>
        </message>
        <message>
            <source>Reverse</source>
            <translation>冲销</translation>
        </message>
        <message>
            <source>Reverse %1</source>
            <translation>冲销%1</translation>
        </message>
        <message>
            <source>Reverse …</source>
            <translation>红字冲销…</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>商户</translation>
        </message>
        <message>
            <source>Statement or count</source>
            <translation>对账单或盘点</translation>
        </message>
        <message>
            <source>Statement or count …</source>
            <translation>对账单或盘点…</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>摘要</translation>
        </message>
        <message>
            <source>The books are not opened yet</source>
            <translation>尚未建账</translation>
        </message>
        <message>
            <source>The voucher that pays the bill, and the lines chosen in the list of the cards. Both must be the same to the cent.</source>
            <translation>选择还款凭证；与列表中所选明细合计须一致。</translation>
        </message>
        <message>
            <source>Village cards</source>
            <translation>村务卡</translation>
        </message>
        <message>
            <source>Voucher</source>
            <translation>凭证</translation>
        </message>
        <message>
            <source>Vouchers</source>
            <translation>凭证</translation>
        </message>
        <message>
            <source>What each account holds at the beginning of the first day, to the cent.</source>
            <translation>启用日当日期初各账户余额。</translation>
        </message>
        <message>
            <source>What the bank's statement or the counted cash box says at the end of the day.</source>
            <translation>当日终了银行对账单余额或现金盘点数。</translation>
        </message>
        <message>
            <source>income %1, expense %2</source>
            <translation>收入%1，支出%2</translation>
        </message>
        <message>
            <source>together %1</source>
            <translation>合计%1</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::ListView</name>
        <message>
            <source>Columns as at first</source>
            <translation>恢复默认列</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::MainWindow</name>
        <message>
            <source>%1 – Linwu</source>
            <translation>%1 – 邻务</translation>
        </message>
        <message>
            <source>Acts and pages</source>
            <translation>操作与页面</translation>
        </message>
        <message>
            <source>Back up now …</source>
            <translation>立即备份…</translation>
        </message>
        <message>
            <source>Counter mode on and off</source>
            <translation>开关柜台模式</translation>
        </message>
        <message>
            <source>First to ninth page of the rail: Ctrl+1 … Ctrl+9</source>
            <translation>左栏第 1 至第 9 页：Ctrl+1 … Ctrl+9</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>键盘快捷键</translation>
        </message>
        <message>
            <source>Linwu</source>
            <translation>邻务</translation>
        </message>
        <message>
            <source>New community file …</source>
            <translation>新建社区文件…</translation>
        </message>
        <message>
            <source>Open a file …</source>
            <translation>打开文件…</translation>
        </message>
        <message>
            <source>Opened last</source>
            <translation>最近打开</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>退出</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>重做</translation>
        </message>
        <message>
            <source>Restore a backup …</source>
            <translation>恢复备份…</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>搜索全部内容</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Undo the last act</source>
            <translation>撤销上一步操作</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::PageHeader</name>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::PageView</name>
        <message>
            <source>Page %1 of %2</source>
            <translation>第 %1 页，共 %2 页</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>页面</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::PersonCard</name>
        <message>
            <source>%1 years old</source>
            <translation>%1 岁</translation>
        </message>
        <message>
            <source>History</source>
            <translation>履历</translation>
        </message>
        <message>
            <source>This record is no longer there.</source>
            <translation>这条记录已经不在了。</translation>
        </message>
        <message>
            <source>To check</source>
            <translation>待核实</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::PreviewDialog</name>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>%1 is the face a paper asks for, %2 the installed family that stands in for it</extracomment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1: %2 (stands in)</source>
            <translation>%1：%2（代用）</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>关闭(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Fit to one page</source>
            <translation>缩到一页(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Print …</source>
            <translation>打印(&amp;P)…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Fangsong</source>
            <comment>type face 仿宋</comment>
            <translation>仿宋</translation>
        </message>
        <message>
            <source>Fit to one page</source>
            <translation>缩到一页</translation>
        </message>
        <message>
            <source>Fits one page as it is.</source>
            <translation>原样即为一页，未作缩小。</translation>
        </message>
        <message>
            <source>Hei</source>
            <comment>type face 黑体</comment>
            <translation>黑体</translation>
        </message>
        <message>
            <source>Kai</source>
            <comment>type face 楷体</comment>
            <translation>楷体</translation>
        </message>
        <message>
            <source>Mark as d&amp;raft</source>
            <translation>标为草稿(&amp;R)</translation>
        </message>
        <message>
            <source>Mark as draft</source>
            <translation>标为草稿</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>PDF 文件 (*.pdf)</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>页码</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>第 %1 页，共 %2 页</translation>
        </message>
        <message>
            <source>Page width</source>
            <translation>页宽</translation>
        </message>
        <message>
            <source>Paper size</source>
            <translation>纸张大小</translation>
        </message>
        <message>
            <source>Print: %1</source>
            <translation>打印：%1</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>Save as &amp;spreadsheet …</source>
            <translation>存为电子表格(&amp;S)…</translation>
        </message>
        <message>
            <source>Save as P&amp;DF …</source>
            <translation>存为 PDF(&amp;D)…</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>存为 PDF</translation>
        </message>
        <message>
            <source>Save as spreadsheet</source>
            <translation>存为电子表格</translation>
        </message>
        <message>
            <source>Song</source>
            <comment>type face 宋体</comment>
            <translation>宋体</translation>
        </message>
        <message>
            <source>Spreadsheets (*.xlsx)</source>
            <translation>电子表格 (*.xlsx)</translation>
        </message>
        <message>
            <source>The type of a table was made smaller so that no amount is broken.</source>
            <translation>表格字号已缩小，以免金额断行。</translation>
        </message>
        <message>
            <source>Too long for one page even at 75 %: left as it is.</source>
            <translation>缩到 75 % 仍放不下一页，未作缩小。</translation>
        </message>
        <message>
            <source>Type faces used</source>
            <translation>所用字体</translation>
        </message>
        <message>
            <source>Type made smaller to %1 % to fit one page.</source>
            <translation>字号缩到 %1 %，正好一页。</translation>
        </message>
        <message>
            <source>What was fitted</source>
            <translation>缩放说明</translation>
        </message>
        <message>
            <source>Xiaobiaosong</source>
            <comment>type face 小标宋</comment>
            <translation>小标宋</translation>
        </message>
        <message>
            <source>Zoom</source>
            <translation>显示比例</translation>
        </message>
        <message>
            <source>none installed</source>
            <translation>未安装</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::ProgressPanel</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>进度</translation>
        </message>
        <message>
            <source>Stopping …</source>
            <translation>正在停止…</translation>
        </message>
        <message>
            <source>Stops and leaves everything as it was</source>
            <translation>停止，一切保持原样</translation>
        </message>
        <message numerus="yes">
            <source>about %n seconds left</source>
            <translation>
                <numerusform>约剩 %n 秒</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::RailButton</name>
        <message numerus="yes">
            <source>%n due</source>
            <translation>
                <numerusform>%n 件待办</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::RegisterPage</name>
        <message>
            <source>Back to the list</source>
            <translation>返回列表</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Forget a view</source>
            <translation>删除视图</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Save this view</source>
            <translation>保存此视图</translation>
        </message>
        <message>
            <source>Save this view …</source>
            <translation>保存此视图…</translation>
        </message>
        <message>
            <source>Saved views</source>
            <translation>已存视图</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::ResidentPage</name>
        <message>
            <source>%1 people</source>
            <translation>%1 人</translation>
        </message>
        <message>
            <source>%1 to check</source>
            <translation>%1 条待核实</translation>
        </message>
        <message>
            <source>Choose somebody from the list.</source>
            <translation>请在列表中选一位居民。</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>人群</translation>
        </message>
        <message>
            <source>Import the ledger you have kept in a spreadsheet, or enter the first person by hand.</source>
            <translation>把现有的电子表格台账导入进来，或手工录入第一位居民。</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>缺</translation>
        </message>
        <message>
            <source>Nobody is in the register yet</source>
            <translation>还没有居民</translation>
        </message>
        <message>
            <source>Residents</source>
            <translation>居民</translation>
        </message>
        <message>
            <source>State and age</source>
            <translation>状态与年龄</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::ResidentRows</name>
        <message>
            <source>Age</source>
            <translation>年龄</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>出生</translation>
        </message>
        <message>
            <source>Grid</source>
            <translation>网格</translation>
        </message>
        <message>
            <source>Identity number</source>
            <translation>身份证号</translation>
        </message>
        <message>
            <source>Lives at</source>
            <translation>住址</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>政治面貌</translation>
        </message>
        <message>
            <source>People</source>
            <translation>民族</translation>
        </message>
        <message>
            <source>Relation</source>
            <translation>与户主关系</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>性别</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>To check</source>
            <translation>待核实</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::SearchField</name>
        <message>
            <source>Ctrl+K from anywhere; Enter opens the first hit, Esc goes back</source>
            <translation>随时按 Ctrl+K；回车打开第一条，Esc 返回</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>搜索</translation>
        </message>
        <message>
            <source>Search people, dwellings, cases, sheets and acts</source>
            <translation>搜索居民、房屋、案件、公开表、操作</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::SearchPopup</name>
        <message>
            <source>Nothing found. Try a name, initials, 3-2-501, or the last four digits.</source>
            <translation>没有找到。试试姓名、拼音首字母、3-2-501 或后四位。</translation>
        </message>
        <message>
            <source>Search hits</source>
            <translation>搜索结果</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::SettingsPage</name>
        <message>
            <source>Appearance</source>
            <translation>外观</translation>
        </message>
        <message>
            <source>Only on this computer; the data file does not change.</source>
            <translation>只影响本机，不改动数据文件。</translation>
        </message>
        <message>
            <source>Rules of law, code tables and holidays are data with a source; what you change here is kept in the history.</source>
            <translation>法定期限、代码表、节假日都是带出处的数据；在此所作的修改会留在履历中。</translation>
        </message>
        <message>
            <source>Sections of the settings</source>
            <translation>设置分类</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::SheetPreview</name>
        <message>
            <source>Page %1 of %2</source>
            <translation>第%1页，共%2页</translation>
        </message>
        <message>
            <source>Preview of the sheet</source>
            <translation>公开表预览</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::ShortcutsDialog</name>
        <message>
            <source>Calendar of a day field</source>
            <translation>打开日期栏的日历</translation>
        </message>
        <message>
            <source>Edit in place</source>
            <translation>就地修改</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>键盘快捷键</translation>
        </message>
        <message>
            <source>Leave without changing anything</source>
            <translation>离开，不作改动</translation>
        </message>
        <message>
            <source>Next part of the page</source>
            <translation>到页面的下一处</translation>
        </message>
        <message>
            <source>Open; in a form: next field</source>
            <translation>打开；在表单中：下一栏</translation>
        </message>
        <message>
            <source>Turn a chosen filter around</source>
            <translation>将所选筛选取反</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::StatusLine</name>
        <message>
            <source>Counter mode</source>
            <translation>柜台模式</translation>
        </message>
        <message>
            <source>Demo: everybody in it is invented</source>
            <translation>演示：人物均为虚构</translation>
        </message>
        <message>
            <source>Hides numbers and lists while a visitor can see the screen (Ctrl+Shift+L)</source>
            <translation>有来访者看得到屏幕时，隐藏号码和名单（Ctrl+Shift+L）</translation>
        </message>
        <message>
            <source>In memory</source>
            <translation>内存中</translation>
        </message>
        <message>
            <source>No file is open</source>
            <translation>未打开文件</translation>
        </message>
        <message>
            <source>Nobody signed in</source>
            <translation>未登记操作人</translation>
        </message>
        <message>
            <source>Test file</source>
            <translation>测试文件</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::StepBar</name>
        <message>
            <source>Archive</source>
            <translation>归档</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>审定</translation>
        </message>
        <message>
            <source>Display over</source>
            <translation>期满</translation>
        </message>
        <message>
            <source>Prepare</source>
            <translation>编制</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>公布</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>审核</translation>
        </message>
        <message>
            <source>Steps of the sheet</source>
            <translation>公开程序</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::TopBar</name>
        <message>
            <source>File and help</source>
            <translation>文件与帮助</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::WelcomePage</name>
        <message>
            <source>Linwu</source>
            <translation>邻务</translation>
        </message>
        <message>
            <source>Look around in the demo community</source>
            <translation>看看演示社区</translation>
        </message>
        <message>
            <source>New community file …</source>
            <translation>新建社区文件…</translation>
        </message>
        <message>
            <source>Open a file …</source>
            <translation>打开文件…</translation>
        </message>
        <message>
            <source>Opened last</source>
            <translation>最近打开</translation>
        </message>
        <message>
            <source>The desk of a community worker: residents, grids, mediation and open affairs in one file on this computer.</source>
            <translation>社区工作者的工作台：居民、网格、调解、三务公开，都在本机的一个文件里。</translation>
        </message>
    </context>
    <context>
        <name>messages</name>
        <message numerus="yes">
            <source>%1 (and %n more)</source>
            <translation>
                <numerusform>%1（另有 %n 处）</numerusform>
            </translation>
        </message>
        <message>
            <source>Another program is holding the file.</source>
            <translation>文件正被另一个程序占用。</translation>
        </message>
        <message>
            <source>Cancelled. Nothing was written.</source>
            <translation>已取消，没有写入任何内容。</translation>
        </message>
        <message>
            <source>Choose another folder, or ask for the right to write there.</source>
            <translation>请换一个文件夹，或请管理员开放写入权限。</translation>
        </message>
        <message>
            <source>Close the other window and try again.</source>
            <translation>请关闭另一个窗口后再试。</translation>
        </message>
        <message>
            <source>Free some space and try again. Nothing was lost.</source>
            <translation>请腾出空间后再试，数据没有丢失。</translation>
        </message>
        <message>
            <source>Install the newest Linwu on this computer, then open the file again.</source>
            <translation>请在本机安装最新版邻务，再打开此文件。</translation>
        </message>
        <message>
            <source>Open another file, or restore the last backup.</source>
            <translation>请打开别的文件，或恢复最近的备份。</translation>
        </message>
        <message>
            <source>Somebody changed the same thing in the meantime.</source>
            <translation>这期间有人改了同一处内容。</translation>
        </message>
        <message>
            <source>Something here is not right yet.</source>
            <translation>还有内容不正确。</translation>
        </message>
        <message>
            <source>The data file could not be used.</source>
            <translation>数据文件无法使用。</translation>
        </message>
        <message>
            <source>The file is damaged or is not what it claims to be.</source>
            <translation>文件已损坏，或不是它所称的类型。</translation>
        </message>
        <message>
            <source>The file or its folder cannot be written.</source>
            <translation>文件或所在文件夹不能写入。</translation>
        </message>
        <message>
            <source>The file was written by a newer version of Linwu.</source>
            <translation>此文件由更新版本的邻务写成。</translation>
        </message>
        <message>
            <source>The list has been refreshed: look again and repeat what you wanted.</source>
            <translation>列表已刷新：请看一眼，再做一次。</translation>
        </message>
        <message>
            <source>There is no space left on the disk.</source>
            <translation>磁盘空间已满。</translation>
        </message>
        <message>
            <source>This is in use already.</source>
            <translation>已被使用。</translation>
        </message>
        <message>
            <source>This needs your confirmation and a reason.</source>
            <translation>此操作需要确认并填写理由。</translation>
        </message>
        <message>
            <source>This record is no longer there.</source>
            <translation>这条记录已经不在了。</translation>
        </message>
        <message>
            <source>Try again. If it happens twice, restore the last backup.</source>
            <translation>请再试一次；若再次出现，请恢复最近的备份。</translation>
        </message>
        <message>
            <source>You may not do this.</source>
            <translation>您无权进行此操作。</translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message>
            <source>60 and older</source>
            <translation>60 岁以上</translation>
        </message>
        <message>
            <source>80 and older</source>
            <translation>80 岁以上</translation>
        </message>
        <message>
            <source>A filter is written as name=value.</source>
            <translation>筛选条件写成“名称=值”。</translation>
        </message>
        <message>
            <source>A line of acts does not know this key, or not this kind of value.</source>
            <translation>操作行里没有这个键，或者值的类型不对。</translation>
        </message>
        <message>
            <source>A red entry must name the voucher it reverses, of the same account and class.</source>
            <translation>红字须填写被冲销凭证号，账户和科目应与原凭证相同。</translation>
        </message>
        <message>
            <source>A sheet for the party does not go to the public board.</source>
            <translation>党内公开事项不得上公共公开栏。</translation>
        </message>
        <message>
            <source>A transfer needs two different accounts and one amount above zero.</source>
            <translation>内部转账须有两个不同的账户，金额大于零。</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>账户</translation>
        </message>
        <message>
            <source>Account number</source>
            <translation>银行账号</translation>
        </message>
        <message>
            <source>Accountant</source>
            <translation>主管会计</translation>
        </message>
        <message>
            <source>Add a village card</source>
            <translation>登记村务卡</translation>
        </message>
        <message>
            <source>Add an account</source>
            <translation>增加账户</translation>
        </message>
        <message>
            <source>Add evidence</source>
            <translation>登记佐证材料</translation>
        </message>
        <message>
            <source>Affairs</source>
            <translation>居务</translation>
        </message>
        <message>
            <source>All money</source>
            <translation>总平衡</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>长期</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Amount, name, list or period</source>
            <translation>实质内容（乙类）</translation>
        </message>
        <message>
            <source>An account does not balance; difference {difference}.</source>
            <translation>账户不平，差{difference}。</translation>
        </message>
        <message>
            <source>An expense of {limit} or more needs the decision of a meeting. Write its date or number.</source>
            <translation>大额支出（{limit}元及以上）须关联会议决议，请填写会议日期或决议编号。</translation>
        </message>
        <message>
            <source>Answer an opinion</source>
            <translation>答复意见</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>已答复</translation>
        </message>
        <message>
            <source>Appealed</source>
            <translation>不服上报</translation>
        </message>
        <message>
            <source>Archive a sheet</source>
            <translation>归档</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>已归档</translation>
        </message>
        <message>
            <source>Attendees</source>
            <translation>参加人员</translation>
        </message>
        <message>
            <source>Audience</source>
            <translation>公开范围</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>自动</translation>
        </message>
        <message>
            <source>Away</source>
            <translation>外出</translation>
        </message>
        <message>
            <source>Bank</source>
            <translation>银行存款</translation>
        </message>
        <message>
            <source>Bank card</source>
            <translation>银行卡号</translation>
        </message>
        <message>
            <source>Bank statement</source>
            <translation>银行对账单</translation>
        </message>
        <message>
            <source>Being corrected</source>
            <translation>更正中</translation>
        </message>
        <message>
            <source>Book</source>
            <translation>账套</translation>
        </message>
        <message>
            <source>Book a voucher</source>
            <translation>记账</translation>
        </message>
        <message>
            <source>Born on</source>
            <translation>出生日期</translation>
        </message>
        <message>
            <source>Box</source>
            <translation>意见箱</translation>
        </message>
        <message>
            <source>Box and hours</source>
            <translation>意见箱/答疑时间地点</translation>
        </message>
        <message>
            <source>Bring to a meeting</source>
            <translation>提交会议</translation>
        </message>
        <message>
            <source>By law, does not roll</source>
            <translation>不顺延</translation>
        </message>
        <message>
            <source>By law, rolls on days of rest</source>
            <translation>法定（遇节假日顺延）</translation>
        </message>
        <message>
            <source>By stage</source>
            <translation>分阶段</translation>
        </message>
        <message>
            <source>Card lines</source>
            <translation>村务卡明细</translation>
        </message>
        <message>
            <source>Card {card} was stopped on {day}.</source>
            <translation>卡{card}已于{day}停用。</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>现金</translation>
        </message>
        <message>
            <source>Cash count</source>
            <translation>现金盘点</translation>
        </message>
        <message>
            <source>Cash over the limit of {limit}. Say why it was not paid by bank.</source>
            <translation>超过现金限额{limit}元，请说明原因。</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>更正原因</translation>
        </message>
        <message>
            <source>Change a voucher</source>
            <translation>修改凭证</translation>
        </message>
        <message>
            <source>Change the words of a sheet</source>
            <translation>修改公开表文字</translation>
        </message>
        <message>
            <source>Checked on</source>
            <translation>核实日期</translation>
        </message>
        <message>
            <source>Choose an item of the catalogue</source>
            <translation>调整公开目录</translation>
        </message>
        <message>
            <source>Choose another name. Linwu never writes over a file.</source>
            <translation>请换一个名字。邻务从不覆盖文件。</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>科目</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>销户日期</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Correct a sheet</source>
            <translation>更正</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>更正</translation>
        </message>
        <message>
            <source>Counting of days</source>
            <translation>计日方式</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Days of display</source>
            <translation>公示天数</translation>
        </message>
        <message>
            <source>Deceased</source>
            <translation>死亡</translation>
        </message>
        <message>
            <source>Decide on a sheet</source>
            <translation>两委审定</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>会议决议</translation>
        </message>
        <message>
            <source>Disability</source>
            <translation>残疾</translation>
        </message>
        <message>
            <source>Disclosure</source>
            <translation>公开</translation>
        </message>
        <message>
            <source>Display over</source>
            <translation>期满待办结</translation>
        </message>
        <message>
            <source>Display over, not taken down</source>
            <translation>逾期</translation>
        </message>
        <message>
            <source>Drafting</source>
            <translation>编制中</translation>
        </message>
        <message>
            <source>Each account</source>
            <translation>各账户</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>文化程度</translation>
        </message>
        <message>
            <source>Emergency contact</source>
            <translation>紧急联系人</translation>
        </message>
        <message>
            <source>Employer</source>
            <translation>工作单位</translation>
        </message>
        <message>
            <source>End a display</source>
            <translation>公示期满</translation>
        </message>
        <message>
            <source>Enter a card line</source>
            <translation>登记村务卡明细</translation>
        </message>
        <message>
            <source>Enter a statement or count</source>
            <translation>登记对账单或盘点</translation>
        </message>
        <message>
            <source>Enter an opinion</source>
            <translation>登记意见</translation>
        </message>
        <message>
            <source>Equations</source>
            <translation>平衡关系</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>社会</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>佐证材料</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>应到</translation>
        </message>
        <message>
            <source>Expense</source>
            <translation>支出</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>解释</translation>
        </message>
        <message>
            <source>Filing receipt</source>
            <translation>备案回执</translation>
        </message>
        <message>
            <source>Finance</source>
            <translation>财务</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>启用日期</translation>
        </message>
        <message>
            <source>First day counts</source>
            <translation>习惯（含首日）</translation>
        </message>
        <message>
            <source>Floor area</source>
            <translation>建筑面积</translation>
        </message>
        <message>
            <source>For example: residents, households, dwellings, grids, staff, cases.</source>
            <translation>例如：residents、households、dwellings、grids、staff、cases。</translation>
        </message>
        <message>
            <source>Former name</source>
            <translation>曾用名</translation>
        </message>
        <message>
            <source>From</source>
            <translation>起</translation>
        </message>
        <message>
            <source>From abroad</source>
            <translation>境外</translation>
        </message>
        <message>
            <source>From elsewhere</source>
            <translation>流入</translation>
        </message>
        <message>
            <source>Full-width digits were read as {read}.</source>
            <translation>全角数字已转换为{read}。</translation>
        </message>
        <message>
            <source>Fund</source>
            <translation>专项资金</translation>
        </message>
        <message>
            <source>Funds</source>
            <translation>资金</translation>
        </message>
        <message>
            <source>Grids</source>
            <translation>网格</translation>
        </message>
        <message>
            <source>Half-year</source>
            <translation>半年</translation>
        </message>
        <message>
            <source>Half-yearly</source>
            <translation>每半年</translation>
        </message>
        <message>
            <source>Handled by</source>
            <translation>经手人</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>健康状况</translation>
        </message>
        <message>
            <source>Hotline</source>
            <translation>监督电话</translation>
        </message>
        <message>
            <source>Identity number</source>
            <translation>身份证号</translation>
        </message>
        <message>
            <source>Illness or disability</source>
            <translation>疾病残疾用语</translation>
        </message>
        <message>
            <source>In hand</source>
            <translation>办理中</translation>
        </message>
        <message>
            <source>Income</source>
            <translation>收入</translation>
        </message>
        <message>
            <source>Income and expense cannot both be filled in one line. Clear one of them.</source>
            <translation>同一行不能同时填收入和支出，请清空其中一项。</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>Into account</source>
            <translation>转入账户</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>公开事项</translation>
        </message>
        <message>
            <source>Joint meeting</source>
            <translation>两委审定</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Kind of document</source>
            <translation>证件类型</translation>
        </message>
        <message>
            <source>Kind of registration</source>
            <translation>户口性质</translation>
        </message>
        <message>
            <source>Kind of resident</source>
            <translation>人员类型</translation>
        </message>
        <message>
            <source>Lent</source>
            <translation>借住</translation>
        </message>
        <message>
            <source>Let</source>
            <translation>出租</translation>
        </message>
        <message>
            <source>Let a finding stand</source>
            <translation>双人确认放行</translation>
        </message>
        <message>
            <source>Let to a group</source>
            <translation>群租</translation>
        </message>
        <message>
            <source>Lies in</source>
            <translation>所在银行账户</translation>
        </message>
        <message>
            <source>Lines and classes</source>
            <translation>明细与汇总</translation>
        </message>
        <message>
            <source>Lines {left} are not the sum of the classes {right}; difference {difference}.</source>
            <translation>明细合计{left}≠汇总{right}，差{difference}。</translation>
        </message>
        <message>
            <source>Lived in by the owner</source>
            <translation>自住</translation>
        </message>
        <message>
            <source>Lives alone</source>
            <translation>独居</translation>
        </message>
        <message>
            <source>Lives here</source>
            <translation>在住</translation>
        </message>
        <message>
            <source>Living household</source>
            <translation>居住户</translation>
        </message>
        <message>
            <source>Lodging house</source>
            <translation>民宿</translation>
        </message>
        <message>
            <source>Look at the name and the folder. A new file is made with `linwu new`.</source>
            <translation>请核对文件名和所在文件夹；新建文件用 `linwu new`。</translation>
        </message>
        <message>
            <source>Look at vouchers</source>
            <translation>查账</translation>
        </message>
        <message>
            <source>Look into the staff list, or enter the person there first.</source>
            <translation>请查看工作人员名单，或者先登记这个人。</translation>
        </message>
        <message>
            <source>Lost touch</source>
            <translation>失联</translation>
        </message>
        <message>
            <source>Made by</source>
            <translation>制表人</translation>
        </message>
        <message>
            <source>Marital status</source>
            <translation>婚姻状况</translation>
        </message>
        <message>
            <source>Mask a row of a sheet</source>
            <translation>修改上墙用语</translation>
        </message>
        <message>
            <source>Mediation</source>
            <translation>调解</translation>
        </message>
        <message>
            <source>Meeting on</source>
            <translation>会议日期</translation>
        </message>
        <message>
            <source>Merged</source>
            <translation>已合并</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>会议记录</translation>
        </message>
        <message>
            <source>Mobile number</source>
            <translation>手机号码</translation>
        </message>
        <message>
            <source>Money moved in {left} is not money moved out {right}; difference {difference}.</source>
            <translation>转入合计{left}≠转出合计{right}，差{difference}。</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>月</translation>
        </message>
        <message>
            <source>Monthly</source>
            <translation>每月</translation>
        </message>
        <message>
            <source>More were present than expected, or nobody was. Check the numbers.</source>
            <translation>实到人数不能超过应到，也不能为零。</translation>
        </message>
        <message>
            <source>Move money between accounts</source>
            <translation>内部转账</translation>
        </message>
        <message>
            <source>Moved out</source>
            <translation>迁出</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Name it as register:number, or by its case number or public number.</source>
            <translation>请写成“登记:编号”，或者写案号、公开编号。</translation>
        </message>
        <message>
            <source>No date of birth</source>
            <translation>缺出生日期</translation>
        </message>
        <message>
            <source>No dwelling</source>
            <translation>缺住址</translation>
        </message>
        <message>
            <source>No grid</source>
            <translation>无网格</translation>
        </message>
        <message>
            <source>No identity number</source>
            <translation>缺身份证号</translation>
        </message>
        <message>
            <source>No telephone</source>
            <translation>缺电话</translation>
        </message>
        <message>
            <source>Nobody of the staff has this name or number.</source>
            <translation>工作人员里没有这个姓名或编号。</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>在建未交付</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>不详</translation>
        </message>
        <message>
            <source>Not restricted</source>
            <translation>不限用途</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Nothing happened in this period; the sheet says so.</source>
            <translation>本期无发生额，公开表将注明。</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>Number plate</source>
            <translation>车牌号</translation>
        </message>
        <message>
            <source>Objected</source>
            <translation>监委会有异议</translation>
        </message>
        <message>
            <source>Occupation</source>
            <translation>职业</translation>
        </message>
        <message>
            <source>On display</source>
            <translation>公示中</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>线上</translation>
        </message>
        <message>
            <source>Online copy</source>
            <translation>线上公开截图</translation>
        </message>
        <message>
            <source>Online copy or reason</source>
            <translation>线上公开或原因</translation>
        </message>
        <message>
            <source>Only a file marked as demo or test takes another day as today.</source>
            <translation>只有标着“演示”或“测试”的文件可以改当天日期。</translation>
        </message>
        <message>
            <source>Only a fund can be restricted or lie in another account.</source>
            <translation>只有专项资金可以限定用途或存放于其他账户。</translation>
        </message>
        <message>
            <source>Only {left} is left to reverse.</source>
            <translation>冲销金额超过原凭证余额{left}。</translation>
        </message>
        <message>
            <source>Open the books</source>
            <translation>期初建账</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>期初</translation>
        </message>
        <message>
            <source>Opening + income − expense {left} is not the closing {right}; difference {difference}.</source>
            <translation>期初+收入-支出{left}≠期末{right}，差{difference}。</translation>
        </message>
        <message>
            <source>Opening balance</source>
            <translation>期初余额</translation>
        </message>
        <message>
            <source>Opinion</source>
            <translation>审核意见</translation>
        </message>
        <message>
            <source>Opinion without answer</source>
            <translation>有未答复意见</translation>
        </message>
        <message>
            <source>Opinion {number} is {days} days late. Say why.</source>
            <translation>意见{number}已超期{days}天，请说明原因。</translation>
        </message>
        <message>
            <source>Opinions</source>
            <translation>意见</translation>
        </message>
        <message>
            <source>Opinions answered</source>
            <translation>意见已答复</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>Other restricted money</source>
            <translation>其他专项</translation>
        </message>
        <message>
            <source>Paid {paid}, due {due}, short by {difference}. Say why.</source>
            <translation>提取{paid}低于应提{due}(10%)，差{difference}，请说明原因。</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>党务</translation>
        </message>
        <message>
            <source>Party only</source>
            <translation>党内</translation>
        </message>
        <message>
            <source>Payee</source>
            <translation>收款单位</translation>
        </message>
        <message>
            <source>People (ethnic)</source>
            <translation>民族</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>所属期间</translation>
        </message>
        <message>
            <source>Photo missing</source>
            <translation>缺照片</translation>
        </message>
        <message>
            <source>Photo of the first day</source>
            <translation>首日照片</translation>
        </message>
        <message>
            <source>Photo of the last day</source>
            <translation>末日照片</translation>
        </message>
        <message>
            <source>Political status</source>
            <translation>政治面貌</translation>
        </message>
        <message>
            <source>Posted on</source>
            <translation>公示起</translation>
        </message>
        <message>
            <source>Prepare a sheet</source>
            <translation>编制公开表</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>实到</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>原公布</translation>
        </message>
        <message>
            <source>Publish a sheet</source>
            <translation>公布</translation>
        </message>
        <message>
            <source>Purchase</source>
            <translation>消费</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>季</translation>
        </message>
        <message>
            <source>Quarterly</source>
            <translation>每季</translation>
        </message>
        <message>
            <source>Ready to hang</source>
            <translation>待公布</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>已收</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>收到日期</translation>
        </message>
        <message>
            <source>Record an enterprise's profit</source>
            <translation>登记企业纯利润</translation>
        </message>
        <message>
            <source>Redo takes back an undo, as long as nothing else was done after it.</source>
            <translation>撤销之后没有做过别的事，才能重做。</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>退货</translation>
        </message>
        <message>
            <source>Registered address</source>
            <translation>户籍地址</translation>
        </message>
        <message>
            <source>Registered and living here</source>
            <translation>人户一致</translation>
        </message>
        <message>
            <source>Registered collective household</source>
            <translation>户籍集体户</translation>
        </message>
        <message>
            <source>Registered elsewhere in the city</source>
            <translation>人户分离</translation>
        </message>
        <message>
            <source>Registered family household</source>
            <translation>户籍家庭户</translation>
        </message>
        <message>
            <source>Registered here, living elsewhere</source>
            <translation>户在人不在</translation>
        </message>
        <message>
            <source>Relation to the head</source>
            <translation>与户主关系</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Reminder</source>
            <translation>提醒</translation>
        </message>
        <message>
            <source>Remove the last voucher</source>
            <translation>删除末号凭证</translation>
        </message>
        <message>
            <source>Repay the cards</source>
            <translation>还村务卡账单</translation>
        </message>
        <message>
            <source>Repayment</source>
            <translation>还款</translation>
        </message>
        <message>
            <source>Replaced</source>
            <translation>已被更正</translation>
        </message>
        <message>
            <source>Residents</source>
            <translation>居民</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>理事长（书记）</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>审定结果</translation>
        </message>
        <message>
            <source>Return fund</source>
            <translation>反哺资金</translation>
        </message>
        <message>
            <source>Reverse a voucher</source>
            <translation>红字冲销</translation>
        </message>
        <message>
            <source>Reverses</source>
            <translation>冲销凭证</translation>
        </message>
        <message>
            <source>Review a sheet</source>
            <translation>监督委员会审核</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>更正为</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>室</translation>
        </message>
        <message>
            <source>Room number</source>
            <translation>室号</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>原表行</translation>
        </message>
        <message>
            <source>Sealed copy</source>
            <translation>盖章件</translation>
        </message>
        <message>
            <source>Sealed sheet</source>
            <translation>盖章件扫描</translation>
        </message>
        <message>
            <source>Second telephone</source>
            <translation>备用电话</translation>
        </message>
        <message>
            <source>Secrecy review</source>
            <translation>保密审查</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>服务</translation>
        </message>
        <message>
            <source>Service fund</source>
            <translation>服务群众专项经费</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>办结</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>性别</translation>
        </message>
        <message>
            <source>Slip of the pen</source>
            <translation>笔误（甲类）</translation>
        </message>
        <message>
            <source>Something is missing for the archive. See the check list.</source>
            <translation>归档材料不全，请按清单补齐。</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Spoken</source>
            <translation>口头</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>State since</source>
            <translation>状态起始</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>对账单</translation>
        </message>
        <message>
            <source>Stop a village card</source>
            <translation>停用村务卡</translation>
        </message>
        <message>
            <source>Stops</source>
            <translation>阻止</translation>
        </message>
        <message>
            <source>Submit a sheet</source>
            <translation>提交审核</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>摘要</translation>
        </message>
        <message>
            <source>Supervisors</source>
            <translation>监督委员会</translation>
        </message>
        <message>
            <source>Supervisors' opinion</source>
            <translation>监督委员会意见</translation>
        </message>
        <message>
            <source>Supervisors' page</source>
            <translation>监委会签字件</translation>
        </message>
        <message>
            <source>Take a sheet back</source>
            <translation>撤回修改</translation>
        </message>
        <message>
            <source>Taken on</source>
            <translation>拍摄日期</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>Telephone of the contact</source>
            <translation>紧急联系电话</translation>
        </message>
        <message>
            <source>The amount is out of range. Check the decimal point.</source>
            <translation>金额超出范围，请核对小数点。</translation>
        </message>
        <message>
            <source>The card would owe {owed}, over its limit of {limit}. Say why.</source>
            <translation>村务卡未还{owed}，超过限额{limit}，请说明原因。</translation>
        </message>
        <message>
            <source>The class does not belong to this side or is no longer in use.</source>
            <translation>科目与收支方向不符，或已停用。</translation>
        </message>
        <message>
            <source>The code of a community has 12 digits.</source>
            <translation>社区代码是 12 位数字。</translation>
        </message>
        <message>
            <source>The day does not fit: {day}. It must exist, lie in the period and not in the future.</source>
            <translation>日期不符：{day}。日期须存在、在所属期间内且不在将来。</translation>
        </message>
        <message>
            <source>The display lasts until {until}.</source>
            <translation>公示期到{until}才结束。</translation>
        </message>
        <message>
            <source>The display must last {days} days at least; the earliest last day is {earliest}.</source>
            <translation>公示期应不少于{days}日，最早截止{earliest}。</translation>
        </message>
        <message>
            <source>The figures changed after they were signed. Take the sheet back and submit it again.</source>
            <translation>签审后内容有变动，请撤回后重新提交审核。</translation>
        </message>
        <message>
            <source>The history of a record shows what was done and what was undone.</source>
            <translation>记录的履历里能看到做过什么、撤销过什么。</translation>
        </message>
        <message>
            <source>The holiday table of {year} is missing. Add it in the settings.</source>
            <translation>缺少{year}年节假日表，请在设置中补充。</translation>
        </message>
        <message>
            <source>The last day is a day of rest: by law it rolls to {day}.</source>
            <translation>末日逢节假日，按法定顺延至{day}。</translation>
        </message>
        <message>
            <source>The photo is missing. Add the photo of the first and of the last day.</source>
            <translation>照片缺失，请补首日和末日照片。</translation>
        </message>
        <message>
            <source>The photo's day {day} is not within the display.</source>
            <translation>照片日期{day}不在公示期内。</translation>
        </message>
        <message>
            <source>The program does not make this sheet yet (layout {layout}).</source>
            <translation>此事项的版式（{layout}）暂不能由程序编制。</translation>
        </message>
        <message>
            <source>The record this refers to does not exist.</source>
            <translation>所指的记录不存在。</translation>
        </message>
        <message>
            <source>The same payment stands in {voucher}. Say why it is paid twice.</source>
            <translation>疑似重复支出：与{voucher}相同，请说明原因。</translation>
        </message>
        <message>
            <source>The secrecy review is missing.</source>
            <translation>未通过保密审查。</translation>
        </message>
        <message>
            <source>The supervisors' opinion or the decision of the joint meeting is missing.</source>
            <translation>缺少监督委员会意见或两委审定记录。</translation>
        </message>
        <message>
            <source>The words do not say the amount. They should be {expected}.</source>
            <translation>大写与小写不一致：应为{expected}。</translation>
        </message>
        <message>
            <source>There is a file of this name already.</source>
            <translation>已经有同名文件。</translation>
        </message>
        <message>
            <source>There is no act of this name. `linwu act --list` names them all.</source>
            <translation>没有叫这个名字的操作。`linwu act --list` 列出全部操作。</translation>
        </message>
        <message>
            <source>There is no paper of this name for this record.</source>
            <translation>这条记录没有这种文书。</translation>
        </message>
        <message>
            <source>There is no register of this name.</source>
            <translation>没有叫这个名字的名册。</translation>
        </message>
        <message>
            <source>There is no such file.</source>
            <translation>没有这个文件。</translation>
        </message>
        <message>
            <source>There is no such record.</source>
            <translation>没有这条记录。</translation>
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation>没有可重做的操作。</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>没有可撤销的操作。</translation>
        </message>
        <message>
            <source>These records have no field of this name.</source>
            <translation>这类记录没有叫这个名字的字段。</translation>
        </message>
        <message>
            <source>This act is undone already.</source>
            <translation>这一步已经撤销过了。</translation>
        </message>
        <message>
            <source>This day has not come yet.</source>
            <translation>这一天还没有到。</translation>
        </message>
        <message>
            <source>This is in use already.</source>
            <translation>已被使用。</translation>
        </message>
        <message>
            <source>This is not a Linwu file.</source>
            <translation>这不是邻务的文件。</translation>
        </message>
        <message>
            <source>This is not a date. Write it as 2024-03-05 or 2024.3.5.</source>
            <translation>这不是日期，请写成 2024-03-05 或 2024.3.5。</translation>
        </message>
        <message>
            <source>This is not a day. Write it as 2026-11-22.</source>
            <translation>这不是日期，请写成 2026-11-22。</translation>
        </message>
        <message>
            <source>This is not a number.</source>
            <translation>这不是数字。</translation>
        </message>
        <message>
            <source>This is not a telephone number.</source>
            <translation>这不是电话号码。</translation>
        </message>
        <message>
            <source>This is not a whole number.</source>
            <translation>这不是整数。</translation>
        </message>
        <message>
            <source>This is not an amount. Write it as 1234.56.</source>
            <translation>这不是金额，请写成 1234.56。</translation>
        </message>
        <message>
            <source>This is not in the list.</source>
            <translation>不在可选范围内。</translation>
        </message>
        <message>
            <source>This is too long.</source>
            <translation>太长了。</translation>
        </message>
        <message>
            <source>This item should have hung by {day}; it is {days} days late.</source>
            <translation>应于{day}前公开，已逾期{days}天。</translation>
        </message>
        <message>
            <source>This line is not a JSON object.</source>
            <translation>这一行不是 JSON 对象。</translation>
        </message>
        <message>
            <source>This looks like a sum line. Remove it: sums are made by the program.</source>
            <translation>疑似合计行，请删除：合计由程序计算。</translation>
        </message>
        <message>
            <source>This must be filled in.</source>
            <translation>此项必填。</translation>
        </message>
        <message>
            <source>This number is too small or too large here.</source>
            <translation>这个数在这里太小或太大。</translation>
        </message>
        <message>
            <source>This period is published as {sheet}, version {version}. Use a correction.</source>
            <translation>该期间已公开（{sheet}第{version}版），请用更正。</translation>
        </message>
        <message>
            <source>This photo is known already: {name}.</source>
            <translation>照片与已有的{name}重复。</translation>
        </message>
        <message>
            <source>This step does not follow here. Do the step before it first.</source>
            <translation>程序顺序不符，请先完成前一步。</translation>
        </message>
        <message>
            <source>This value is not allowed here.</source>
            <translation>此处不允许这个值。</translation>
        </message>
        <message>
            <source>Title certificate</source>
            <translation>不动产权证号</translation>
        </message>
        <message>
            <source>To be filed</source>
            <translation>需备案</translation>
        </message>
        <message>
            <source>To check</source>
            <translation>待核实</translation>
        </message>
        <message>
            <source>To confirm</source>
            <translation>待确认</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今日</translation>
        </message>
        <message>
            <source>Transfer</source>
            <translation>内部转账</translation>
        </message>
        <message>
            <source>Transfers</source>
            <translation>内部转账</translation>
        </message>
        <message>
            <source>Two different persons must confirm it.</source>
            <translation>须由两名不同人员确认。</translation>
        </message>
        <message>
            <source>Under 14</source>
            <translation>未满 14 周岁</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单元</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>公示止</translation>
        </message>
        <message>
            <source>Used for business</source>
            <translation>商用</translation>
        </message>
        <message>
            <source>Vacant</source>
            <translation>空置</translation>
        </message>
        <message>
            <source>Verdict on the number</source>
            <translation>号码判定</translation>
        </message>
        <message>
            <source>Village cards</source>
            <translation>村务卡</translation>
        </message>
        <message>
            <source>Voucher number {number} is missing in the row of numbers.</source>
            <translation>凭证断号：缺{number}号。</translation>
        </message>
        <message>
            <source>Voucher number {number} is used twice.</source>
            <translation>凭证号重复：{number}。</translation>
        </message>
        <message>
            <source>Voucher word</source>
            <translation>凭证字</translation>
        </message>
        <message>
            <source>Vouchers</source>
            <translation>收支</translation>
        </message>
        <message>
            <source>Vouchers behind the totals</source>
            <translation>合计对应凭证</translation>
        </message>
        <message>
            <source>Waits for the meeting</source>
            <translation>待两委审定</translation>
        </message>
        <message>
            <source>Waits for the supervisors</source>
            <translation>待监督委员会审核</translation>
        </message>
        <message>
            <source>What has been published cannot be changed. Start a correction.</source>
            <translation>已公布内容不可修改，请发起更正。</translation>
        </message>
        <message>
            <source>What is to be checked</source>
            <translation>待核实事项</translation>
        </message>
        <message>
            <source>When it happens</source>
            <translation>即时</translation>
        </message>
        <message>
            <source>Withdraw a sheet</source>
            <translation>撤下</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>已撤下</translation>
        </message>
        <message>
            <source>Working fund</source>
            <translation>社区工作经费</translation>
        </message>
        <message>
            <source>Write only the last four digits of the card.</source>
            <translation>只填卡号后四位。</translation>
        </message>
        <message>
            <source>Write the amount, for example 1234.56.</source>
            <translation>金额不能为空，例如 1234.56。</translation>
        </message>
        <message>
            <source>Write the whole day, for example 2024-03-05.</source>
            <translation>请写到日，如 2024-03-05。</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>书面</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>年</translation>
        </message>
        <message>
            <source>Year to date</source>
            <translation>本年累计</translation>
        </message>
        <message>
            <source>Year to date {left} does not go on from the published {right}; difference {difference}.</source>
            <translation>本年累计{left}与上期公布累计加本期{right}不符，差{difference}。</translation>
        </message>
        <message>
            <source>Yearly</source>
            <translation>每年</translation>
        </message>
        <message>
            <source>`linwu papers` names what can be printed.</source>
            <translation>`linwu papers` 列出可以打印的文书。</translation>
        </message>
        <message>
            <source>{account} does not balance: opening {opening} + income {income} − expense {expense} + in {transfer_in} − out {transfer_out} is not {closing}; difference {difference}.</source>
            <translation>{account}不平：期初{opening}+收{income}-支{expense}+转入{transfer_in}-转出{transfer_out}≠期末{closing}，差{difference}。</translation>
        </message>
        <message>
            <source>{account} received less than {minimum} this year. Say why.</source>
            <translation>{account}低于最低标准{minimum}元/年，请说明原因。</translation>
        </message>
        <message>
            <source>{account} would be {balance} on {day}. Enter the income or the transfer first.</source>
            <translation>{account}余额将为负：{day}为{balance}，请先登记收入或转账。</translation>
        </message>
        <message>
            <source>{account}: booked {left} is not the statement with items on the way {right}; difference {difference}.</source>
            <translation>{account}账面{left}≠对账单±未达账项{right}，差{difference}。</translation>
        </message>
        <message>
            <source>{account}: no bank statement for the last day of the period. Enter it, or say why there is none.</source>
            <translation>{account}：缺期末对账单，请登记，或说明原因。</translation>
        </message>
        <message>
            <source>{account}: opening {left} is not the published closing {right}, difference {difference}. Correct the published sheet first.</source>
            <translation>{account}期初{left}与上期公布期末{right}不符，差{difference}；请先做更正。</translation>
        </message>
        <message>
            <source>{account}: opening {left} is not the published closing {right}; difference {difference}.</source>
            <translation>{account}期初{left}≠上期公布期末{right}，差{difference}。</translation>
        </message>
        <message>
            <source>{count} opinions wait for an answer.</source>
            <translation>还有{count}条意见未答复。</translation>
        </message>
        <message>
            <source>{hint} must not hang on a wall. Mask it on the sheet, or let two persons confirm it with a reason.</source>
            <translation>检测到个人信息（{hint}），须去标识化后公布；确需公布的，由两人说明原因确认。</translation>
        </message>
        <message>
            <source>{name} cannot sign here. Choose another person.</source>
            <translation>审签人冲突：{name}，请另选他人。</translation>
        </message>
        <message>
            <source>{name} is the secretary. Supervision is in principle not led by the secretary: say why.</source>
            <translation>{name}是书记，监督委员会主任原则上不由书记兼任，请确认并说明。</translation>
        </message>
        <message>
            <source>{voucher}: paid {paid}, card lines {entries}, difference {difference}. Choose the lines of this bill.</source>
            <translation>{voucher}还款{paid}与村务卡明细{entries}不符，差{difference}；请核对本次账单的明细。</translation>
        </message>
        <message>
            <source>“{purpose}” is paid already, private, or later than the voucher.</source>
            <translation>“{purpose}”已还、属个人消费或晚于还款凭证，不能列入。</translation>
        </message>
        <message>
            <source>“{typed}” has more than two decimals. Check the point.</source>
            <translation>金额最多两位小数：“{typed}”，请核对小数点。</translation>
        </message>
        <message>
            <source>“{typed}” is not an amount. Write digits with at most two decimals.</source>
            <translation>金额应为数字且最多两位小数：“{typed}”。</translation>
        </message>
        <message>
            <source>“{word}” is not possible on a village card. Only purchases, refunds and repayments are.</source>
            <translation>村务卡只登记消费、退货、还款：“{word}”不能登记。</translation>
        </message>
    </context>
</TS>
