<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en_US">
<context>
    <name>About</name>
    <message>
        <source>About Product Key Wizard</source>
        <translation>Product Key Wizard について</translation>
    </message>
    <message>
        <source>Co&amp;py diagnostics</source>
        <translation>診断情報をコピー(&amp;P)</translation>
    </message>
    <message>
        <source>Checking this computer…</source>
        <translation>このコンピューターを確認しています…</translation>
    </message>
    <message>
        <source>Free software under the MIT license: you may use, change and share it.</source>
        <translation>MIT ライセンスのフリー ソフトウェアです。使用、変更、共有できます。</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>使用しているソフトウェア</translation>
    </message>
    <message>
        <source>All &amp;licenses</source>
        <translation>すべてのライセンス(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ActivationWizard</name>
    <message>
        <source>Product Key Wizard</source>
        <translation>Product Key Wizard</translation>
    </message>
    <message>
        <source>No real keys, no real licenses</source>
        <translation>プロダクト キーとライセンスは練習用です</translation>
    </message>
    <message>
        <source>Practice service</source>
        <translation>練習用サービス</translation>
    </message>
    <message>
        <source>Activation service</source>
        <translation>アクティブ化サービス</translation>
    </message>
    <message>
        <source>In your browser</source>
        <translation>ブラウザーで引き換え</translation>
    </message>
    <message>
        <source>Signed in until {time}, then sign in again</source>
        <translation>サインインの有効期間: {time} まで (その後、もう一度サインインします)</translation>
    </message>
    <message>
        <source>Signed in until you close this window: no keyring was found</source>
        <translation>資格情報の保管場所が見つからないため、サインインはこのウィンドウを閉じるまで有効です</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Start over</source>
        <translation>最初からやり直す(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Re&amp;deem</source>
        <translation>引き換える(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Close while the order is not finished?</source>
        <translation>注文が完了する前に閉じますか?</translation>
    </message>
    <message>
        <source>The order is saved. Start the wizard again to resume it: the service is asked for the result, and no key is used twice.</source>
        <translation>注文は保存されています。ウィザードをもう一度起動すると再開できます。結果をサービスに問い合わせるため、プロダクト キーが二重に引き換えられることはありません。</translation>
    </message>
    <message>
        <source>Close and resume later</source>
        <translation>閉じて後で再開する</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>待機を続ける</translation>
    </message>
    <message>
        <source>Real keys, real licenses</source>
        <translation>本物のプロダクト キーとライセンス</translation>
    </message>
    <message>
        <source>Support: {contact}</source>
        <translation>サポート: {contact}</translation>
    </message>
    <message>
        <source>Nothing was redeemed. What you entered will be lost.</source>
        <translation>引き換えは行われていません。入力した内容は失われます。</translation>
    </message>
    <message numerus="yes">
        <source>Close without redeeming %n key(s)?</source>
        <translation>
            <numerusform>%n 個のプロダクト キーを引き換えずに閉じますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving before the window closes…</source>
        <translation>保存してからウィンドウを閉じます…</translation>
    </message>
    <message>
        <source>The window closes by itself once everything is saved. If you close it now, files may be missing.</source>
        <translation>すべて保存されると、ウィンドウは自動的に閉じます。今すぐ閉じると、ファイルが不足することがあります。</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>今すぐ閉じる</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>閉じない</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Leave this order?</source>
        <translation>この注文を終了しますか?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>終了する</translation>
    </message>
    <message>
        <source>{step}. {heading}</source>
        <translation>{step}。{heading}</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) will be removed from this order.</source>
        <translation>
            <numerusform>%n 個のプロダクト キーがこの注文から削除されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Start over?</source>
        <translation>最初からやり直しますか?</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>最初からやり直す</translation>
    </message>
    <message>
        <source>Sho&amp;w receipt</source>
        <translation>受領書を表示する(&amp;W)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>Started over.</source>
        <translation>最初からやり直しました。</translation>
    </message>
    <message>
        <source>Batch for many customers</source>
        <translation>複数の顧客の一括処理</translation>
    </message>
    <message>
        <source>Check a list</source>
        <translation>一覧の確認</translation>
    </message>
    <message>
        <source>Earlier orders</source>
        <translation>過去の注文</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
</context>
<context>
    <name>AddressSheet</name>
    <message>
        <source>&amp;Address of the service</source>
        <translation>サービスのアドレス(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Use this service</source>
        <translation>このサービスを使用(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Which service sold you this key?</source>
        <translation>このプロダクト キーはどのサービスで購入しましたか?</translation>
    </message>
    <message>
        <source>You find the address of the service on the card or in the e-mail that the key came with.</source>
        <translation>サービスのアドレスは、プロダクト キーが記載されたカードまたはメールにあります。</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピーする</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>製品</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>ライセンス数</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>プロダクト キー</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>販売元</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>注文番号</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Results for {list}</source>
        <translation>「{list}」の結果</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>{list} results</source>
        <translation>{list} 結果</translation>
    </message>
    <message>
        <source>{list} with results</source>
        <translation>{list} 結果付き</translation>
    </message>
    <message>
        <source>{list} not redeemed</source>
        <translation>{list} 未引き換え</translation>
    </message>
    <message>
        <source>{list} totals</source>
        <translation>{list} 集計</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>受領書</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>要選択</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Can’t be redeemed</source>
        <translation>引き換えできません</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>To redeem at Microsoft</source>
        <translation>Microsoft で引き換え待ち</translation>
    </message>
    <message>
        <source>Being redeemed</source>
        <translation>引き換え中</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>引き換え済み</translation>
    </message>
    <message>
        <source>Refused, nothing was redeemed</source>
        <translation>拒否 (引き換えは行われていません)</translation>
    </message>
    <message>
        <source>Changed since the review, not sent</source>
        <translation>確認後に変更あり (送信されていません)</translation>
    </message>
    <message>
        <source>Paused, nothing redeemed yet</source>
        <translation>一時停止中 (まだ引き換えは行われていません)</translation>
    </message>
    <message>
        <source>Result unknown</source>
        <translation>結果不明</translation>
    </message>
    <message>
        <source>Is this {customer} ({domain})?</source>
        <translation>「{customer}」({domain}) ですか?</translation>
    </message>
    <message>
        <source>Which customer is it?</source>
        <translation>どの顧客ですか?</translation>
    </message>
    <message>
        <source>How do you want to use these licenses?</source>
        <translation>これらのライセンスをどのように使いますか?</translation>
    </message>
    <message>
        <source>Start several new subscriptions, or start one and add the rest of the keys to it?</source>
        <translation>新しいサブスクリプションを複数作りますか? それとも、1 つだけ作って、残りのプロダクト キーをそれに追加しますか?</translation>
    </message>
    <message>
        <source>Is this {customer} ({domain})? The list says {listed}.</source>
        <translation>この顧客は「{customer}」({domain}) ですか? 一覧には「{listed}」と記載されています。</translation>
    </message>
    <message>
        <source>Redeemed on Microsoft’s page, according to your answer</source>
        <translation>Microsoft のページで引き換え済み (お客様の回答による)</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) moved to another row</source>
        <translation>
            <numerusform>別の行に移動したプロダクト キー %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) added</source>
        <translation>
            <numerusform>追加されたプロダクト キー %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) removed</source>
        <translation>
            <numerusform>削除されたプロダクト キー %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the list may contain a key that couldn’t be read.</source>
        <translation>
            <numerusform>一覧の %n か所に、読み取れなかったプロダクト キーがある可能性があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) in this list were already redeemed on this computer.</source>
        <translation>
            <numerusform>この一覧のプロダクト キー %n 個は、以前このコンピューターで引き換えられています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {row} names no customer: it belongs to the customer above it.</source>
        <translation>{row} 行目には顧客名がありません。上の行の顧客のものとして扱います。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) between {first} and {last} name no customer: each belongs to the customer above it.</source>
        <translation>
            <numerusform>{first} 行目から {last} 行目までのうち %n 行には顧客名がありません。それぞれ上の行の顧客のものとして扱います。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n 件の顧客</numerusform>
        </translation>
    </message>
    <message>
        <source>The list has changed since it was planned: {changes}.</source>
        <translation>計画の後で一覧が変更されました: {changes}。</translation>
    </message>
    <message>
        <source>The file ledger.secret on this computer was lost. Without it, keys recorded before {since} can only be found by their last five characters.</source>
        <translation>このコンピューターのファイル ledger.secret が失われました。そのため、{since}より前に記録されたプロダクト キーは、末尾の 5 文字でのみ検索できます。</translation>
    </message>
    <message>
        <source>{keys} for {customers}</source>
        <translation>{customers}の{keys}</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Product key</source>
        <translation>プロダクト キー</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照番号</translation>
    </message>
</context>
<context>
    <name>BatchPage</name>
    <message>
        <source>List</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Close without saving this plan?</source>
        <translation>この計画を破棄して閉じますか?</translation>
    </message>
    <message>
        <source>First choose where the keys are from.</source>
        <translation>まず、プロダクト キーの入手元を選択してください。</translation>
    </message>
    <message>
        <source>No key is ready yet: answer the question for at least one order.</source>
        <translation>引き換えの準備ができたプロダクト キーがまだありません。少なくとも 1 件の注文について、質問に答えてください。</translation>
    </message>
    <message>
        <source>No key can be redeemed: each row says why.</source>
        <translation>引き換えできるプロダクト キーがありません。理由は各行に表示されています。</translation>
    </message>
    <message>
        <source>Asking the service once more…</source>
        <translation>サービスにもう一度問い合わせています…</translation>
    </message>
    <message>
        <source>Sho&amp;w the results</source>
        <translation>結果を表示する(&amp;W)</translation>
    </message>
    <message>
        <source>No customers were found in this list</source>
        <translation>この一覧に顧客が見つかりませんでした</translation>
    </message>
    <message>
        <source>Choose the column that holds their id, domain or name.</source>
        <translation>顧客の ID、ドメイン、または名前の列を選択してください。</translation>
    </message>
    <message>
        <source>If all keys in this list are for one customer, open the list on the page “Key” instead.</source>
        <translation>この一覧のプロダクト キーがすべて 1 件の顧客用である場合は、「プロダクト キー」のページで一覧を開いてください。</translation>
    </message>
    <message>
        <source>Name, domain or id</source>
        <translation>名前、ドメイン、または ID</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>顧客を検索</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>&amp;Use this customer</source>
        <translation>この顧客を使用する(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Which customer is it?</source>
        <translation>どの顧客ですか?</translation>
    </message>
    <message>
        <source>The list says: {named}</source>
        <translation>一覧の記載: {named}</translation>
    </message>
    <message>
        <source>The list doesn’t name a customer.</source>
        <translation>一覧に顧客の記載がありません。</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>除外する</translation>
    </message>
    <message>
        <source>Include again</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Another customer…</source>
        <translation>別の顧客…</translation>
    </message>
    <message>
        <source>Yes, it’s {domain}</source>
        <translation>はい、{domain} です</translation>
    </message>
    <message>
        <source>Choose the customer…</source>
        <translation>顧客を選択する…</translation>
    </message>
    <message>
        <source>Accept this…</source>
        <translation>承諾する…</translation>
    </message>
    <message>
        <source>Several new subscriptions</source>
        <translation>複数の新しいサブスクリプション</translation>
    </message>
    <message>
        <source>One new subscription, with the rest of the keys added to it</source>
        <translation>新しいサブスクリプション 1 件に、残りのプロダクト キーを追加</translation>
    </message>
    <message numerus="yes">
        <source>Yes for these %n order(s)</source>
        <translation>
            <numerusform>この %n 件の注文すべてに「はい」と答える</numerusform>
        </translation>
    </message>
    <message>
        <source>Use the keys differently…</source>
        <translation>別の使い方…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose something else…</source>
        <translation>選択し直す…</translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s)</source>
        <translation>
            <numerusform>選択肢は %n 個です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) chosen</source>
        <translation>
            <numerusform>%n 件の注文を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Open {list} without saving these results?</source>
        <translation>これらの結果を保存せずに「{list}」を開きますか?</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>一覧を開く</translation>
    </message>
    <message>
        <source>Another list is being redeemed</source>
        <translation>別の一覧を引き換え中です</translation>
    </message>
    <message>
        <source>Wait until it has finished, or stop it. Then open {list} again.</source>
        <translation>完了するまで待つか、停止してください。その後、「{list}」をもう一度開いてください。</translation>
    </message>
    <message>
        <source>List replaced.</source>
        <translation>一覧を置き換えました。</translation>
    </message>
    <message>
        <source>practice list</source>
        <translation>練習用の一覧</translation>
    </message>
    <message>
        <source>Save the practice list</source>
        <translation>練習用の一覧を保存</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>ブック (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing the practice list…</source>
        <translation>練習用の一覧を作成しています…</translation>
    </message>
    <message>
        <source>Open a list of customers</source>
        <translation>顧客の一覧を開く</translation>
    </message>
    <message>
        <source>Use a saved plan</source>
        <translation>保存した計画を使う</translation>
    </message>
    <message>
        <source>{name} can’t be read as a plan</source>
        <translation>「{name}」は計画として読み取れません</translation>
    </message>
    <message>
        <source>Choose a file that you saved with “Save plan…” or in a terminal.</source>
        <translation>「計画を保存する…」またはターミナルで保存したファイルを選択してください。</translation>
    </message>
    <message>
        <source>Plan discarded.</source>
        <translation>計画を破棄しました。</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>使用しない</translation>
    </message>
    <message>
        <source>Product key</source>
        <translation>プロダクト キー</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Customer’s domain</source>
        <translation>顧客のドメイン</translation>
    </message>
    <message>
        <source>Customer’s id</source>
        <translation>顧客の ID</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>参照番号</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>サブスクリプション</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>販売元</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>注文番号</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>&amp;Open a list…</source>
        <translation>一覧を開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Paste a list</source>
        <translation>一覧を貼り付ける(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Try it with a practice list…</source>
        <translation>練習用の一覧で試す(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Find a key you had before…</source>
        <translation>記録されたプロダクト キーを探す(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Open another list…</source>
        <translation>別の一覧を開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Add a list of customers…</source>
        <translation>顧客の一覧を追加する(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Use a saved plan…</source>
        <translation>保存した計画を使う(&amp;U)…</translation>
    </message>
    <message>
        <source>Keys for many customers</source>
        <translation>複数の顧客のプロダクト キー</translation>
    </message>
    <message>
        <source>One list, one order per customer. You review them all before redeeming.</source>
        <translation>1 つの一覧から、顧客ごとに 1 件の注文を作ります。引き換える前にすべて確認できます。</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>貼り付けた一覧</translation>
    </message>
    <message numerus="yes">
        <source>{keys} for %n customer(s). Check what each column holds.</source>
        <translation>
            <numerusform>{keys}、顧客 %n 件。各列の内容を確認してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Make the plan</source>
        <translation>計画を作成する(&amp;M)</translation>
    </message>
    <message>
        <source>row {row} (…{ending})</source>
        <translation>{row} 行目 (…{ending})</translation>
    </message>
    <message>
        <source>From another place: {keys}.</source>
        <translation>入手元がほかと異なります: {keys}。</translation>
    </message>
    <message>
        <source>From another place, so not redeemed with the others: {keys}.</source>
        <translation>入手元が異なるため、ほかと一緒に引き換えません: {keys}。</translation>
    </message>
    <message numerus="yes">
        <source>Include %n key(s) again</source>
        <translation>
            <numerusform>プロダクト キー %n 個を元に戻す</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Continue without %n key(s)</source>
        <translation>
            <numerusform>プロダクト キー %n 個を除いて続行する</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) added from a second list.</source>
        <translation>
            <numerusform>2 つ目の一覧から %n 件の顧客を追加しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %n key(s) in the saved plan will be redeemed.</source>
        <translation>
            <numerusform>保存した計画にある %n 個のプロダクト キーだけを引き換えます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Microsoft key(s) are kept separate: the wizard takes you through Microsoft’s pages for them, one customer at a time.</source>
        <translation>
            <numerusform>Microsoft のプロダクト キー %n 個は別に扱います。Microsoft のページでの手順を、ウィザードが顧客ごとに案内します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open or drop a list with keys and customers</source>
        <translation>プロダクト キーと顧客の一覧を開くか、ここにドロップしてください</translation>
    </message>
    <message>
        <source>A workbook, CSV, an e-mail or a pasted table, with a column of keys and a column of customers: id, domain or name.</source>
        <translation>ブック、CSV、メール、または貼り付けた表。プロダクト キーの列と、顧客の列 (ID、ドメイン、または名前) が必要です。</translation>
    </message>
    <message numerus="yes">
        <source>This list names %n customer(s).</source>
        <translation>
            <numerusform>この一覧には顧客が %n 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open as a batch</source>
        <translation>一括処理として開く</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Can’t be redeemed</source>
        <translation>引き換え不可</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Microsoft keys</source>
        <translation>Microsoft のプロダクト キー</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>要選択</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>引き換え済み</translation>
    </message>
    <message>
        <source>Refused or changed</source>
        <translation>拒否または変更あり</translation>
    </message>
    <message>
        <source>Still to redeem</source>
        <translation>これから引き換え</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Not redeemed</source>
        <translation>引き換えなし</translation>
    </message>
    <message>
        <source>No customer named</source>
        <translation>顧客の記載なし</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>{row} 行目</translation>
    </message>
    <message>
        <source>rows {rows}</source>
        <translation>{rows} 行目</translation>
    </message>
    <message>
        <source>Orders to show</source>
        <translation>表示する注文</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search orders by customer, key ending or product</source>
        <translation>顧客、末尾、製品で注文を検索</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>プロダクト キー</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Orders of this batch</source>
        <translation>この一括処理の注文</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) found</source>
        <translation>
            <numerusform>%n 件の注文が見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide for each</source>
        <translation>個別に選択する</translation>
    </message>
    <message>
        <source>Add to it</source>
        <translation>追加する</translation>
    </message>
    <message>
        <source>Extend it</source>
        <translation>延長する</translation>
    </message>
    <message>
        <source>Start a new one</source>
        <translation>新しく始める</translation>
    </message>
    <message>
        <source>Progress of the plan</source>
        <translation>計画の進行状況</translation>
    </message>
    <message>
        <source>Stop planning</source>
        <translation>計画の作成を中止する</translation>
    </message>
    <message numerus="yes">
        <source>{keys} in %n order(s). Nothing has been redeemed yet.</source>
        <translation>
            <numerusform>{keys}、注文 %n 件。引き換えはまだ行われていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{keys} in %n order(s).</source>
        <translation>
            <numerusform>{keys}、注文 %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan for {list}</source>
        <translation>「{list}」の計画</translation>
    </message>
    <message numerus="yes">
        <source>You reviewed and authorized %n key(s) before the interruption, so they need no new review.</source>
        <translation>
            <numerusform>中断の前に確認と承認が済んでいるため、プロダクト キー %n 個をもう一度確認する必要はありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The receipts of %n order(s) weren’t saved here. Getting them redeems nothing.</source>
        <translation>
            <numerusform>%n 件の注文の受領書が、このコンピューターに保存されていません。取得しても、引き換えは行われません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Review %n key(s)</source>
        <translation>
            <numerusform>%n 個のプロダクト キーを確認する(&amp;R)</numerusform>
        </translation>
    </message>
    <message>
        <source>Sa&amp;ve plan…</source>
        <translation>計画を保存する(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Plan the rest</source>
        <translation>残りの計画を作成する(&amp;P)</translation>
    </message>
    <message>
        <source>Asking the service for your customers…</source>
        <translation>顧客を確認しています…</translation>
    </message>
    <message>
        <source>Planning: {asked} of {total} orders. {customer}</source>
        <translation>計画中: 注文 {total} 件のうち {asked} 件。{customer}</translation>
    </message>
    <message>
        <source>{keys}: {decide} to decide, {impossible} can’t be redeemed.</source>
        <translation>{keys}: 要選択 {decide}、引き換え不可 {impossible}。</translation>
    </message>
    <message>
        <source>If a customer already has the product:</source>
        <translation>顧客が製品を既に利用している場合:</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) won’t be redeemed until you decide.</source>
        <translation>
            <numerusform>%n 個のプロダクト キーは、内容を選択するまで引き換えの対象になりません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) left out.</source>
        <translation>
            <numerusform>%n 件の注文を除外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) included again.</source>
        <translation>
            <numerusform>%n 件の注文を再び対象にしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept “{warning}” for {customer}?</source>
        <translation>警告「{warning}」を、「{customer}」について承諾しますか?</translation>
    </message>
    <message numerus="yes">
        <source>Accept “{warning}” for %n order(s)?</source>
        <translation>
            <numerusform>警告「{warning}」を、%n 件の注文すべてについて承諾しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>承諾する</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking up the options for {customer}…</source>
        <translation>「{customer}」の利用方法を確認しています…</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>計画を保存</translation>
    </message>
    <message>
        <source>Plan (*.json)</source>
        <translation>計画 (*.json)</translation>
    </message>
    <message>
        <source>Save in &amp;another folder…</source>
        <translation>別のフォルダーに保存する(&amp;A)…</translation>
    </message>
    <message>
        <source>Save with &amp;full keys…</source>
        <translation>プロダクト キー全体を保存する(&amp;F)…</translation>
    </message>
    <message>
        <source>{done} of {keys} redeemed</source>
        <translation>{keys}のうち {done} 個を引き換えました</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Continue with %n key(s)</source>
        <translation>
            <numerusform>%n 個のプロダクト キーで続行する(&amp;C)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Review %n changed key(s)</source>
        <translation>
            <numerusform>変更された %n 個のプロダクト キーを確認する(&amp;R)</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue with the &amp;Microsoft keys</source>
        <translation>Microsoft のプロダクト キーに進む(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;New batch</source>
        <translation>新しい一括処理(&amp;N)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>List with results</source>
        <translation>結果の一覧</translation>
    </message>
    <message>
        <source>Keys not redeemed, for the seller</source>
        <translation>引き換えなし (販売元への返却用)</translation>
    </message>
    <message>
        <source>Still to redeem on Microsoft’s pages</source>
        <translation>Microsoft のページで引き換えるもの</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>受領書</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Saving the results…</source>
        <translation>結果を保存しています…</translation>
    </message>
    <message>
        <source>The results aren’t saved as files yet.</source>
        <translation>結果はまだファイルに保存されていません。</translation>
    </message>
    <message>
        <source>S&amp;ave the results…</source>
        <translation>結果を保存する(&amp;A)…</translation>
    </message>
    <message>
        <source>You stopped the batch. You can continue with the rest now or later.</source>
        <translation>一括処理を中止しました。残りは、今すぐでも後からでも続行できます。</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) weren’t sent: something changed since your review.</source>
        <translation>
            <numerusform>%n 個のプロダクト キーは送信されませんでした。確認後に変更がありました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) were refused; the reasons are in the list.</source>
        <translation>
            <numerusform>%n 個のプロダクト キーが拒否されました。理由は一覧にあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>If a key is refused, redeem the &amp;other keys of its order anyway</source>
        <translation>拒否されたプロダクト キーがあっても、同じ注文のほかのプロダクト キーを引き換える(&amp;O)</translation>
    </message>
    <message>
        <source>Nothing has changed yet. Every order is checked again before it is sent.</source>
        <translation>まだ何も変更されていません。各注文は送信前にもう一度確認されます。</translation>
    </message>
    <message>
        <source>Every order that isn’t redeemed yet is checked again before it is sent.</source>
        <translation>まだ引き換えられていない注文は、送信の直前にもう一度確認されます。</translation>
    </message>
    <message>
        <source>Check the whole batch</source>
        <translation>一括処理全体の確認</translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;deem %n key(s)</source>
        <translation>
            <numerusform>%n 個のプロダクト キーを引き換える(&amp;D)</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys not redeemed now: {keys}.</source>
        <translation>今回引き換えないプロダクト キー: {keys}。</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>顧客 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} to decide</source>
        <translation>要選択 {count}</translation>
    </message>
    <message>
        <source>{count} can’t be redeemed</source>
        <translation>引き換え不可 {count}</translation>
    </message>
    <message>
        <source>{count} left out</source>
        <translation>除外 {count}</translation>
    </message>
    <message>
        <source>{count} for Microsoft’s pages</source>
        <translation>Microsoft のページ {count}</translation>
    </message>
    <message numerus="yes">
        <source>I’m &amp;authorized to redeem for %n customer(s) and accept the license agreement ({version})</source>
        <translation>
            <numerusform>顧客 %n 件の引き換えを行う権限があり、ライセンス契約 ({version}) に同意します(&amp;A)</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of the batch</source>
        <translation>一括処理の進行状況</translation>
    </message>
    <message>
        <source>Redeeming the batch</source>
        <translation>プロダクト キーを一括で引き換えています</translation>
    </message>
    <message>
        <source>If the batch is interrupted, open the list again to continue. No key is used twice.</source>
        <translation>一括処理が中断された場合は、一覧をもう一度開くと続行できます。プロダクト キーが二重に引き換えられることはありません。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>中止する(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>続行する(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止する(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {keys} redeemed · {orders} of %n order(s)</source>
        <translation>
            <numerusform>{keys}のうち {done} 個を引き換え済み · 注文 %n 件のうち {orders} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving the batch…</source>
        <translation>一括処理を保存しています…</translation>
    </message>
    <message>
        <source>{why}. Trying again in {time}.</source>
        <translation>{why}。{time}後にもう一度試します。</translation>
    </message>
    <message>
        <source>Paused. Orders under way will be finished; nothing else is sent.</source>
        <translation>一時停止中です。処理中の注文は完了し、ほかは送信されません。</translation>
    </message>
    <message>
        <source>About {time} left.</source>
        <translation>残り約 {time}。</translation>
    </message>
    <message>
        <source>Continue &amp;later</source>
        <translation>後で続行する(&amp;L)</translation>
    </message>
    <message>
        <source>Another window is redeeming this list</source>
        <translation>この一覧は別のウィンドウで引き換え中です</translation>
    </message>
    <message>
        <source>Nothing was sent from here. Wait until it has finished, then try again.</source>
        <translation>このウィンドウからは何も送信されていません。終わるまで待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This list was redeemed elsewhere since you planned it</source>
        <translation>計画の作成後に、この一覧は別の場所で引き換えられました</translation>
    </message>
    <message>
        <source>Nothing was sent from here. Plan again: your decisions are kept.</source>
        <translation>このウィンドウからは何も送信されていません。計画を作り直してください。選択した内容はそのまま残ります。</translation>
    </message>
    <message>
        <source>&amp;Plan again</source>
        <translation>計画を作り直す(&amp;P)</translation>
    </message>
    <message>
        <source>Save the results in a folder</source>
        <translation>結果をフォルダーに保存</translation>
    </message>
    <message>
        <source>Close while a batch is running?</source>
        <translation>一括処理の実行中に閉じますか?</translation>
    </message>
    <message>
        <source>Orders under way will be finished, or their result will be checked later. Open the same list again to continue: no key is used twice.</source>
        <translation>処理中の注文は、このまま完了するか、後で結果が確認されます。同じ一覧をもう一度開くと続行できます。プロダクト キーが二重に引き換えられることはありません。</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>実行を続ける</translation>
    </message>
    <message>
        <source>Closing redeems nothing. Your decisions are lost unless you save the plan.</source>
        <translation>閉じても引き換えは行われません。計画を保存しないと、選択した内容は失われます。</translation>
    </message>
    <message>
        <source>Close without saving these results?</source>
        <translation>これらの結果を保存せずに閉じますか?</translation>
    </message>
    <message>
        <source>They aren’t saved as files yet. To save them later, open or paste the same list again. Each order is also in “Earlier orders”.</source>
        <translation>結果はまだファイルに保存されていません。後で保存するには、同じ一覧をもう一度開くか貼り付けてください。各注文は「過去の注文」でも確認できます。</translation>
    </message>
    <message>
        <source>Use all {keys} for one customer</source>
        <translation>{keys}すべてを 1 件の顧客に使用する</translation>
    </message>
    <message>
        <source>Use {keys} for one customer?</source>
        <translation>{keys}を 1 件の顧客に使用しますか?</translation>
    </message>
    <message>
        <source>For one customer</source>
        <translation>1 件の顧客に使用</translation>
    </message>
    <message>
        <source>{list}: {done} of {keys} redeemed</source>
        <translation>{list}: {keys}のうち {done} 個を引き換え済み</translation>
    </message>
    <message>
        <source>Keys aren’t saved here. Open {list} again to continue.</source>
        <translation>プロダクト キーはここに保存されません。続行するには、「{list}」をもう一度開いてください。</translation>
    </message>
    <message numerus="yes">
        <source>The result of %n key(s) isn’t known yet.</source>
        <translation>
            <numerusform>プロダクト キー %n 個の結果はまだ不明です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the list…</source>
        <translation>一覧を開く…</translation>
    </message>
    <message numerus="yes">
        <source>The result of %n key(s) in {orders} isn’t known yet.</source>
        <translation>
            <numerusform>{orders}のプロダクト キー %n 個の結果はまだ不明です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>注文 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Get %n receipt(s)</source>
        <translation>
            <numerusform>%n 件の受領書を取得する(&amp;G)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>Stop waiting</source>
        <translation>待機を中止する</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>The key …{ending} is now: {after}.</source>
        <translation>プロダクト キー …{ending} の現在の状態: {after}。</translation>
    </message>
    <message>
        <source>Licenses after the order: {after} instead of {before}.</source>
        <translation>注文後のライセンス数: {before} から {after} に変わりました。</translation>
    </message>
    <message>
        <source>Expiry date after the order: {after} instead of {before}.</source>
        <translation>注文後の有効期限: {before}から {after}に変わりました。</translation>
    </message>
    <message>
        <source>The license agreement is now version {after}.</source>
        <translation>ライセンス契約のバージョンが {after} になりました。</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>使用可能</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check if your keys are typed right. Nothing is sent anywhere, and nothing is saved.</source>
        <translation>プロダクト キーが正しく入力されているかどうかを確認します。何も送信されず、何も保存されません。</translation>
    </message>
    <message>
        <source>&amp;Open a list…</source>
        <translation>一覧を開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>次の問題へ(&amp;N)</translation>
    </message>
    <message>
        <source>Check a list</source>
        <translation>一覧の確認</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Type or paste keys above, drop a file here, or open a list: text, CSV, an e-mail or a workbook, of any length.</source>
        <translation>上にプロダクト キーを入力するか貼り付けてください。ここにファイルをドロップするか、一覧を開くこともできます。テキスト、CSV、メール、ブックを、長さに関係なく読み取ります。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Keep checking</source>
        <translation>確認を続ける</translation>
    </message>
    <message>
        <source>Save as CS&amp;V…</source>
        <translation>CSV で保存する(&amp;V)…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Use %n key(s)…</source>
        <translation>
            <numerusform>%n 個のプロダクト キーを使う(&amp;U)…</numerusform>
        </translation>
    </message>
    <message>
        <source>List replaced.</source>
        <translation>一覧を置き換えました。</translation>
    </message>
    <message>
        <source>Any kind of key</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>Microsoft keys</source>
        <translation>Microsoft のプロダクト キー</translation>
    </message>
    <message>
        <source>Keys of an activation service</source>
        <translation>アクティブ化サービスのプロダクト キー</translation>
    </message>
    <message>
        <source>&amp;Check as</source>
        <translation>種類(&amp;C)</translation>
    </message>
    <message>
        <source>Only a part of the list is shown here. If you save as CSV, only that part is saved.</source>
        <translation>ここに表示されているのは一覧の一部だけです。CSV に保存した場合も、保存されるのはその部分だけです。</translation>
    </message>
    <message>
        <source>Close without saving this list?</source>
        <translation>この一覧を保存せずに閉じますか?</translation>
    </message>
    <message>
        <source>What you added, corrected or removed here will be lost.</source>
        <translation>ここで追加、修正、削除した内容は失われます。</translation>
    </message>
    <message>
        <source>Choose a row of the list first</source>
        <translation>先に一覧の行を選択してください</translation>
    </message>
    <message>
        <source>No problems here</source>
        <translation>問題はありません</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) removed.</source>
        <translation>
            <numerusform>%n 行を削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>Added: …{ending}.</source>
        <translation>…{ending} を追加しました。</translation>
    </message>
    <message>
        <source>Corrected: …{ending}.</source>
        <translation>…{ending} を修正しました。</translation>
    </message>
    <message>
        <source>checked keys</source>
        <translation>確認したプロダクト キー</translation>
    </message>
    <message>
        <source>Checked keys</source>
        <translation>確認したプロダクト キー</translation>
    </message>
    <message>
        <source>Correc&amp;t</source>
        <translation>修正(&amp;T)</translation>
    </message>
    <message>
        <source>Rows to show</source>
        <translation>表示する行</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Show full &amp;keys</source>
        <translation>プロダクト キー全体を表示(&amp;K)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Key ending</source>
        <translation>末尾</translation>
    </message>
    <message>
        <source>Search by key ending</source>
        <translation>末尾で検索</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>プロダクト キー</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>What to check</source>
        <translation>確認する箇所</translation>
    </message>
    <message>
        <source>To check the whole list, paste or open it again.</source>
        <translation>一覧全体を確認するには、もう一度貼り付けるか開いてください。</translation>
    </message>
    <message>
        <source>Stopped before the first key: nothing was checked</source>
        <translation>中止しました: まだ 1 つも確認していません</translation>
    </message>
    <message>
        <source>Stopped at line {line}: the rest was not checked</source>
        <translation>{line} 行目で中止しました: 残りは確認していません</translation>
    </message>
    <message>
        <source>Save the verdicts</source>
        <translation>判定の保存</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>No keys to check yet</source>
        <translation>確認するプロダクト キーはまだありません</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>{name} is a file, not a key. To read keys from a text, pipe it in with -. For a list of many customers, use product-key batch. Nothing was done.</source>
        <translation>「{name}」はプロダクト キーではなくファイルです。テキストのプロダクト キーを読み込むには、- を指定してパイプで渡してください。複数の顧客の一覧には product-key batch を使用してください。何も実行されませんでした。</translation>
    </message>
    <message>
        <source>Type or paste the keys, one per line; they are not shown. An empty line ends the list.</source>
        <translation>プロダクト キーを 1 行に 1 つずつ入力するか、貼り付けてください。入力した文字は表示されません。空の行で入力を終了します。</translation>
    </message>
    <message>
        <source>Key {number}:</source>
        <translation>プロダクト キー {number}:</translation>
    </message>
    <message>
        <source>Type this key again, or press Enter to continue with it unchanged:</source>
        <translation>このプロダクト キーを入力し直してください。そのまま続行する場合は Enter を押してください:</translation>
    </message>
    <message>
        <source>It wasn’t added to the list.</source>
        <translation>一覧には追加されませんでした。</translation>
    </message>
    <message>
        <source>There is too much on standard input for a list of keys. Nothing was done.</source>
        <translation>標準入力のデータが、プロダクト キーの一覧としては大きすぎます。何も実行されませんでした。</translation>
    </message>
    <message>
        <source>There are no orders on this computer yet.</source>
        <translation>このコンピューターには、まだ注文がありません。</translation>
    </message>
    <message>
        <source>Order {order} isn’t on this computer. Run {command} to list the orders.</source>
        <translation>注文 {order} はこのコンピューターにありません。注文の一覧は {command} で表示できます。</translation>
    </message>
    <message>
        <source>Order {order} was restarted as {later}.</source>
        <translation>注文 {order} は、新しい注文 {later} として開始し直されています。</translation>
    </message>
    <message>
        <source>This order was refused before: nothing was redeemed with it.</source>
        <translation>この注文は以前に拒否されており、引き換えは行われていません。</translation>
    </message>
    <message>
        <source>This command asks questions as you go, so it can’t read keys from -.</source>
        <translation>途中でページの表示内容をお聞きするため、プロダクト キーを - (標準入力) から読み取ることはできません。</translation>
    </message>
    <message>
        <source>There is no key left to redeem here.</source>
        <translation>ここで引き換えるプロダクト キーはもうありません。</translation>
    </message>
    <message>
        <source>another customer</source>
        <translation>別の顧客</translation>
    </message>
    <message>
        <source>Which organization are the keys for?</source>
        <translation>どの組織のプロダクト キーですか?</translation>
    </message>
    <message>
        <source>Customer, name or domain:</source>
        <translation>顧客の名前またはドメイン:</translation>
    </message>
    <message>
        <source>A customer name can have up to 200 characters. Nothing was done.</source>
        <translation>顧客の名前は 200 文字以内で入力してください。何も実行されませんでした。</translation>
    </message>
    <message>
        <source>This is a product key, not the name of a customer. Nothing was done.</source>
        <translation>入力されたのはプロダクト キーで、顧客の名前ではありません。何も実行されませんでした。</translation>
    </message>
    <message>
        <source>No customer was entered. Give a name or a domain. Nothing was done.</source>
        <translation>顧客が入力されていません。名前またはドメインを入力してください。何も実行されませんでした。</translation>
    </message>
    <message>
        <source>Continue for {customer}?</source>
        <translation>「{customer}」のアカウントで続行しますか?</translation>
    </message>
    <message>
        <source>To try to extend a subscription with the key: {command}</source>
        <translation>プロダクト キーで有効期限の延長を試すには: {command}</translation>
    </message>
    <message>
        <source>Order {order}, begun {time}: {summary}</source>
        <translation>注文 {order} ({time} 開始): {summary}</translation>
    </message>
    <message>
        <source>Keys left in this order: {endings}</source>
        <translation>この注文でこれから順に引き換えるプロダクト キー: {endings}</translation>
    </message>
    <message>
        <source>Nothing was redeemed. The review of this order has expired, so it needs a new one. Please enter its keys again; only the last five characters are kept on this computer: {endings}</source>
        <translation>引き換えは行われていません。この注文の確認内容は無効になったため、注文内容の確認をやり直す必要があります。このコンピューターに保存されているのは末尾の 5 文字だけなので、プロダクト キーをもう一度入力してください: {endings}</translation>
    </message>
    <message>
        <source>To accept a new review with --json or -, add --yes.</source>
        <translation>--json または - を指定した場合、新しい注文内容に同意するには --yes も指定する必要があります。</translation>
    </message>
    <message>
        <source>These are not the keys of this order, so nothing was sent.</source>
        <translation>この注文のプロダクト キーではないため、何も送信されませんでした。</translation>
    </message>
    <message>
        <source>To continue: {command}</source>
        <translation>続行するには: {command}</translation>
    </message>
    <message>
        <source>Not redeemed yet: {keys}. Continue with them?</source>
        <translation>まだ引き換えていないプロダクト キー: {keys}。続けて引き換えますか?</translation>
    </message>
    <message>
        <source>--json and - cannot ask you anything, so they need --yes.</source>
        <translation>--json または - を指定した場合は質問が行われないため、--yes も指定してください。</translation>
    </message>
    <message>
        <source>A new subscription has no id yet: leave out --subscription, or choose another --action.</source>
        <translation>新しいサブスクリプションにはまだ ID がありません。--subscription を省略するか、別の --action を指定してください。</translation>
    </message>
    <message>
        <source>The reference is saved with the order. It can have up to 100 printable characters, and no product key.</source>
        <translation>参照番号は注文とともに保存されます。印刷可能な文字 100 文字以内で指定し、プロダクト キーを含めないでください。</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>何も実行されませんでした。</translation>
    </message>
    <message>
        <source>This command can’t be run as typed.</source>
        <translation>このコマンド ラインは実行できません。</translation>
    </message>
    <message>
        <source>Nothing was done. Run {command} for help.</source>
        <translation>何も実行されませんでした。使用できるコマンドとオプションは {command} で確認できます。</translation>
    </message>
    <message>
        <source>Turns 25-character product keys into licenses.</source>
        <translation>25 文字のプロダクト キーを引き換えて、ライセンスを利用できるようにします。</translation>
    </message>
    <message>
        <source>show the version and exit</source>
        <translation>バージョンを表示して終了する</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Redeem keys after a review</source>
        <translation>注文内容を確認してから、プロダクト キーを引き換える</translation>
    </message>
    <message>
        <source>Redeem Microsoft keys in the browser</source>
        <translation>Microsoft のプロダクト キーをブラウザーで引き換える</translation>
    </message>
    <message>
        <source>Check how keys are typed, offline</source>
        <translation>プロダクト キーの入力ミスをオフラインで確認する</translation>
    </message>
    <message>
        <source>List or create customers</source>
        <translation>顧客の一覧を表示する、または顧客を登録する</translation>
    </message>
    <message>
        <source>List a customer&apos;s subscriptions</source>
        <translation>顧客のサブスクリプションの一覧を表示する</translation>
    </message>
    <message>
        <source>the customer&apos;s id</source>
        <translation>顧客の ID</translation>
    </message>
    <message>
        <source>List earlier orders</source>
        <translation>過去の注文の一覧を表示する</translation>
    </message>
    <message>
        <source>write the rows of the list with the verdicts beside them; - prints them</source>
        <translation>一覧の各行に判定を付けて書き出す (- は画面に出力)</translation>
    </message>
    <message>
        <source>use color: auto, always or never; auto uses it in a terminal, unless NO_COLOR is set</source>
        <translation>色の使用: auto、always、never (auto は、NO_COLOR が設定されていないターミナルでのみ使用)</translation>
    </message>
    <message>
        <source>show full keys, not only their last five characters</source>
        <translation>末尾の 5 文字だけでなく、プロダクト キー全体を表示する</translation>
    </message>
    <message>
        <source>skip the duplicate check (uses less memory)</source>
        <translation>重複を調べない (メモリの使用量を抑える)</translation>
    </message>
    <message>
        <source>the list: workbook, CSV or text</source>
        <translation>一覧 (ブック、CSV、テキスト)</translation>
    </message>
    <message>
        <source>print one JSON object per row, and a last one with totals</source>
        <translation>1 行につき 1 つの JSON オブジェクトと、最後に集計を出力する</translation>
    </message>
    <message>
        <source>a second list of customers: names, domains and ids</source>
        <translation>顧客の一覧 (名前、ドメイン、ID)</translation>
    </message>
    <message>
        <source>what to do where a customer already has the product: add to it, extend it, start a new subscription, or let you decide (ask)</source>
        <translation>顧客がその製品を既に利用している場合の処理: 追加 (add)、延長 (extend)、新規 (new)、自分で選択 (ask)</translation>
    </message>
    <message>
        <source>accept the customer of this row, which was matched only by its name</source>
        <translation>この行で名前だけが一致した顧客を承認する</translation>
    </message>
    <message>
        <source>a table with your decisions for rows of the list</source>
        <translation>一覧の行ごとの選択内容の表</translation>
    </message>
    <message>
        <source>replace the file if it already exists</source>
        <translation>ファイルが既にある場合は置き換える</translation>
    </message>
    <message>
        <source>{name} is read by this command and would be lost. Name another file. Nothing was done.</source>
        <translation>「{name}」はこのコマンドが読み取るファイルで、上書きすると失われます。別のファイルを指定してください。何も実行されませんでした。</translation>
    </message>
    <message>
        <source>create the customers that the service doesn’t have, with name, domain and country from the lists</source>
        <translation>サービスにない顧客を、一覧の名前、ドメイン、国で登録する</translation>
    </message>
    <message>
        <source>accept one kind of warning, such as term-cut</source>
        <translation>指定した種類の警告 (term-cut など) を承認する</translation>
    </message>
    <message>
        <source>Show what a list would do; nothing is redeemed</source>
        <translation>一覧のプロダクト キーを引き換えた場合の内容を表示する (引き換えは行わない)</translation>
    </message>
    <message>
        <source>save the plan, without keys</source>
        <translation>計画を保存する (プロダクト キーは含まない)</translation>
    </message>
    <message>
        <source>Redeem the keys of a list, or continue with it</source>
        <translation>一覧のプロダクト キーを引き換える、または続行する</translation>
    </message>
    <message>
        <source>carry out a saved plan</source>
        <translation>保存した計画を実行する</translation>
    </message>
    <message>
        <source>redeem without asking; warnings and matches are accepted by their own options</source>
        <translation>確認を求めずに引き換える (警告と、名前だけが一致した顧客は、それぞれのオプションで承認する)</translation>
    </message>
    <message>
        <source>if the service refuses some keys of an order, redeem the others</source>
        <translation>サービスが一部を拒否した注文で、残りのプロダクト キーを引き換える</translation>
    </message>
    <message>
        <source>the folder for results (default: a folder beside the list)</source>
        <translation>結果のフォルダー (省略時は一覧と同じ場所)</translation>
    </message>
    <message>
        <source>Show the progress of a list, without asking a service</source>
        <translation>一覧の状況を表示する (サービスには問い合わせない)</translation>
    </message>
    <message>
        <source>Write the results of a list again</source>
        <translation>一覧の結果をもう一度書き出す</translation>
    </message>
    <message>
        <source>the file for the list with its results</source>
        <translation>結果付き一覧のファイル</translation>
    </message>
    <message>
        <source>the folder for receipts</source>
        <translation>受領書のフォルダー</translation>
    </message>
    <message>
        <source>write full keys instead of their last five characters</source>
        <translation>末尾の 5 文字ではなくプロダクト キー全体を書き出す</translation>
    </message>
    <message>
        <source>Find a key by the whole key, its last five characters, or its customer</source>
        <translation>プロダクト キーを検索する (全体、末尾の 5 文字、顧客)</translation>
    </message>
    <message>
        <source>a key or its last five characters; - reads standard input</source>
        <translation>プロダクト キーまたは末尾の 5 文字 (- は標準入力から読み取り)</translation>
    </message>
    <message>
        <source>part of the customer’s name, domain or id</source>
        <translation>顧客の名前、ドメインまたは ID の一部</translation>
    </message>
    <message>
        <source>the customer’s name, domain or id</source>
        <translation>顧客の名前、ドメインまたは ID</translation>
    </message>
    <message>
        <source>part of the list’s name</source>
        <translation>一覧の名前の一部</translation>
    </message>
    <message>
        <source>print one JSON object per line</source>
        <translation>1 行に 1 つの JSON オブジェクトを出力する</translation>
    </message>
    <message>
        <source>Delete everything that the ledger has about a customer</source>
        <translation>台帳から顧客の記録をすべて削除する</translation>
    </message>
    <message>
        <source>Ask for the result of an order, and finish it</source>
        <translation>注文の結果を確認し、注文を完了する</translation>
    </message>
    <message>
        <source>The keys of the practice service</source>
        <translation>練習用サービスのプロダクト キーを表示する</translation>
    </message>
    <message>
        <source>display language</source>
        <translation>表示する言語</translation>
    </message>
    <message>
        <source>print JSON instead of sentences</source>
        <translation>文章の代わりに JSON を出力する</translation>
    </message>
    <message>
        <source>what to do with the keys</source>
        <translation>プロダクト キーの用途</translation>
    </message>
    <message>
        <source>the subscription&apos;s id</source>
        <translation>サブスクリプションの ID</translation>
    </message>
    <message>
        <source>your own order number</source>
        <translation>参照番号 (自社の注文番号など)</translation>
    </message>
    <message>
        <source>redeem without asking</source>
        <translation>確認を求めずに引き換える</translation>
    </message>
    <message>
        <source>a key; - reads keys from standard input; if you give none, you are asked for them</source>
        <translation>プロダクト キー (- は標準入力から読み取り、省略時は入力を求める)</translation>
    </message>
    <message>
        <source>where the customer is signed in: almost always worldwide</source>
        <translation>顧客のサインイン先 (ほとんどの場合は worldwide)</translation>
    </message>
    <message>
        <source>what was bought; volume is for Open licenses</source>
        <translation>購入した製品 (volume は Open ライセンス用)</translation>
    </message>
    <message>
        <source>name or domain of the customer that the keys are for</source>
        <translation>プロダクト キーを使用する顧客の名前またはドメイン</translation>
    </message>
    <message>
        <source>a key; without one, you are asked for them; reactivating needs none</source>
        <translation>プロダクト キー (省略時は入力を求める、再アクティブ化では不要)</translation>
    </message>
    <message>
        <source>the kind of key; auto detects it</source>
        <translation>プロダクト キーの種類 (auto は自動判別)</translation>
    </message>
    <message>
        <source>print CSV, one row per order</source>
        <translation>CSV を出力する (注文ごとに 1 行)</translation>
    </message>
    <message>
        <source>print CSV, one row per key</source>
        <translation>CSV を出力する (プロダクト キーごとに 1 行)</translation>
    </message>
    <message>
        <source>part of a name, domain or id</source>
        <translation>名前、ドメイン、または ID の一部</translation>
    </message>
    <message>
        <source>use the practice service</source>
        <translation>練習用サービスを使用する</translation>
    </message>
    <message>
        <source>the account to use on the practice service (default: admin)</source>
        <translation>練習用サービスでのアカウント (省略時は admin)</translation>
    </message>
    <message>
        <source>redeem the keys that were found, even if parts of the list could not be read</source>
        <translation>一覧の一部が読み取れなくても、見つかったプロダクト キーを引き換える</translation>
    </message>
    <message>
        <source>check a list instead of keys: text, table, e-mail, workbook or PDF; - reads standard input</source>
        <translation>一覧のファイル (テキスト、表、メール、ブック、PDF) を確認する (- は標準入力から読み取り)</translation>
    </message>
    <message>
        <source>a key, with or without dashes, or the name of a list; - reads standard input</source>
        <translation>プロダクト キー (ハイフンの有無は問わない) または一覧のファイル名 (- は標準入力から読み取り)</translation>
    </message>
    <message>
        <source>create a customer</source>
        <translation>顧客を登録する</translation>
    </message>
    <message>
        <source>the new customer&apos;s name</source>
        <translation>新しい顧客の名前</translation>
    </message>
    <message>
        <source>the new customer&apos;s domain, such as example.com</source>
        <translation>新しい顧客のドメイン (例: example.com)</translation>
    </message>
    <message>
        <source>its country&apos;s two-letter code, such as NL</source>
        <translation>国/地域を表す 2 文字のコード (例: NL)</translation>
    </message>
    <message>
        <source>the order&apos;s id, from: product-key orders</source>
        <translation>product-key orders で表示される注文の ID</translation>
    </message>
    <message>
        <source>the order&apos;s keys again, where they are needed; - reads them from standard input</source>
        <translation>注文のプロダクト キー (必要な場合に再指定、- は標準入力から読み取り)</translation>
    </message>
    <message>
        <source>Redeem a list of keys for many customers</source>
        <translation>複数の顧客のプロダクト キーの一覧を引き換える</translation>
    </message>
    <message>
        <source>sign in with the browser of this computer, even without a display</source>
        <translation>画面がない場合でも、このコンピューターのブラウザーでサインインする</translation>
    </message>
    <message>
        <source>enter an access token, even if the service has a sign-in page</source>
        <translation>サービスにサインイン ページがある場合でも、アクセス トークンを入力する</translation>
    </message>
    <message>
        <source>Sign in to a service, with the browser or a token; the sign-in is saved in this system’s keyring</source>
        <translation>ブラウザーまたはトークンでサービスにサインインする (このシステムの資格情報の保管場所に保存)</translation>
    </message>
    <message>
        <source>Sign out of a service</source>
        <translation>サービスからサインアウトする</translation>
    </message>
    <message>
        <source>Check this computer: what is installed, what is missing</source>
        <translation>このコンピューターを確認し、不足しているものを調べる</translation>
    </message>
    <message>
        <source>Find or delete the keys that this computer has seen</source>
        <translation>このコンピューターに記録されたプロダクト キーを検索または削除する</translation>
    </message>
    <message>
        <source>Print a script that completes commands and options in a shell</source>
        <translation>シェルでコマンドとオプションを補完するスクリプトを出力する</translation>
    </message>
    <message>
        <source>your shell</source>
        <translation>使用するシェル</translation>
    </message>
    <message>
        <source>List practice keys for every action and every error</source>
        <translation>すべての操作とエラーを試せる練習用のプロダクト キーを表示する</translation>
    </message>
    <message>
        <source>only keys with this result: redeemed, or a code such as offer-unavailable</source>
        <translation>この結果になるものだけを表示する (redeemed、または offer-unavailable などのコード)</translation>
    </message>
    <message>
        <source>only keys for this action</source>
        <translation>この操作用のプロダクト キーだけを表示する</translation>
    </message>
    <message>
        <source>Start over with fresh practice data</source>
        <translation>練習用データを最初の状態に戻す</translation>
    </message>
    <message>
        <source>Write a list of keys for many customers, to practice a batch with</source>
        <translation>一括処理を練習するための、複数の顧客のプロダクト キーの一覧を作成する</translation>
    </message>
    <message>
        <source>the workbook to write, such as practice.xlsx</source>
        <translation>作成するブック (practice.xlsx など)</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>rejected, keys with a problem, or output that could not be written</source>
        <translation>拒否、プロダクト キーの問題、または結果の出力エラー</translation>
    </message>
    <message>
        <source>the command cannot be carried out</source>
        <translation>コマンド ラインの誤り</translation>
    </message>
    <message>
        <source>paused, result unknown, or a receipt that doesn’t match the order</source>
        <translation>一時停止中、結果不明、または受領書と確認内容の不一致</translation>
    </message>
    <message>
        <source>a fault of the program; no order was under way</source>
        <translation>プログラムの障害 (処理中の注文なし)</translation>
    </message>
    <message>
        <source>stopped by Ctrl+C; no order was under way</source>
        <translation>Ctrl+C で中止 (処理中の注文なし)</translation>
    </message>
    <message>
        <source>examples:</source>
        <translation>例:</translation>
    </message>
    <message>
        <source>exit codes:</source>
        <translation>終了コード:</translation>
    </message>
    <message>
        <source>Not understood: {what}</source>
        <translation>認識できない指定: {what}</translation>
    </message>
    <message>
        <source>a word that is not an option</source>
        <translation>オプションではない語句</translation>
    </message>
    <message>
        <source>There is no command “{word}”.</source>
        <translation>コマンド「{word}」はありません。</translation>
    </message>
    <message>
        <source>Did you mean “{command}”?</source>
        <translation>「{command}」の間違いではありませんか?</translation>
    </message>
    <message>
        <source>the name of the folder is empty</source>
        <translation>フォルダー名が空です</translation>
    </message>
    <message>
        <source>a product key does not belong here</source>
        <translation>ここにプロダクト キーを指定することはできません</translation>
    </message>
    <message>
        <source>choose from %(choices)s</source>
        <translation>%(choices)s から選択してください</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>使用法: </translation>
    </message>
    <message>
        <source>options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>引数</translation>
    </message>
    <message>
        <source>show this help and exit</source>
        <translation>このヘルプを表示して終了する</translation>
    </message>
    <message>
        <source>a number is needed</source>
        <translation>数値を指定してください</translation>
    </message>
    <message>
        <source>takes no value</source>
        <translation>値は指定できません</translation>
    </message>
    <message>
        <source>Missing: %s</source>
        <translation>指定されていません: %s</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>値が指定されていません</translation>
    </message>
    <message>
        <source>cannot be used with %s</source>
        <translation>%s と同時に指定することはできません</translation>
    </message>
    <message>
        <source>What do you want to do with the keys?</source>
        <translation>プロダクト キーを何に使用しますか?</translation>
    </message>
    <message>
        <source>Practice: nothing here is real. Signed in to {vendor} as {account}.</source>
        <translation>練習モードです。実際の引き換えは行われません。「{vendor}」に「{account}」としてサインインしています。</translation>
    </message>
    <message>
        <source>Signed in to {vendor} as {account}.</source>
        <translation>「{vendor}」に「{account}」としてサインインしています。</translation>
    </message>
    <message>
        <source>One order holds at most {most}. The others are kept for the next order.</source>
        <translation>1 件の注文に含められるのは最大 {most}です。残りは次の注文用に保持されます。</translation>
    </message>
    <message>
        <source>Which customer are the licenses for?</source>
        <translation>どの組織のライセンスですか?</translation>
    </message>
    <message>
        <source>These keys need another order: {keys}. With --yes no questions are asked, so divide the keys over several orders.</source>
        <translation>次のプロダクト キーには別の注文が必要です: {keys}。--yes を指定した場合は質問が行われないため、複数の注文に分けてください。</translation>
    </message>
    <message>
        <source>with {some} of {keys}</source>
        <translation>{keys}のうち {some} 個を使用</translation>
    </message>
    <message>
        <source>This customer has no subscription you can use for this.</source>
        <translation>この顧客には、この操作を実行できるサブスクリプションがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) can’t be used for {customer}:</source>
        <translation>
            <numerusform>%n 個のプロダクト キーは「{customer}」には使用できません:</numerusform>
        </translation>
    </message>
    <message>
        <source>Which subscription are the keys for?</source>
        <translation>どのサブスクリプションにプロダクト キーを使用しますか?</translation>
    </message>
    <message>
        <source>Add --accept-unread to redeem the keys that were found.</source>
        <translation>見つかったプロダクト キーを引き換えるには、--accept-unread を追加してください。</translation>
    </message>
    <message>
        <source>No key was entered, so nothing was done.</source>
        <translation>プロダクト キーが入力されなかったため、何も実行されませんでした。</translation>
    </message>
    <message>
        <source>New here? Try it with a practice key: nothing leaves this computer.</source>
        <translation>初めての方は、練習用のプロダクト キーでお試しください。このコンピューターの外には何も送信されません。</translation>
    </message>
    <message>
        <source>A practice key that fits: {key}</source>
        <translation>使用できる練習用のプロダクト キー: {key}</translation>
    </message>
    <message>
        <source>{command} lists the keys to practice with.</source>
        <translation>練習用のプロダクト キーの一覧は {command} で表示できます。</translation>
    </message>
    <message>
        <source>These keys are redeemed in different places. With --yes no questions are asked, so divide them over several orders.</source>
        <translation>これらのプロダクト キーは引き換え先が異なります。--yes を指定した場合は質問が行われないため、複数の注文に分けてください。</translation>
    </message>
    <message>
        <source>Address of the service:</source>
        <translation>サービスのアドレス:</translation>
    </message>
    <message>
        <source>Microsoft redeems keys on its own pages only, so --yes cannot do it. {command} leads you through them.</source>
        <translation>Microsoft のプロダクト キーは同社のページでのみ引き換えられるため、--yes では実行できません。{command} で手順をご案内します。</translation>
    </message>
    <message>
        <source>Redeemed at Microsoft, on its own pages: {endings}</source>
        <translation>Microsoft のページで引き換えるプロダクト キー: {endings}</translation>
    </message>
    <message>
        <source>Kept for the next order: {keys}</source>
        <translation>次の注文用に保持: {keys}</translation>
    </message>
    <message>
        <source>These are {keys}, and one order holds at most {most}. Divide them over several orders.</source>
        <translation>{keys}が指定されましたが、1 件の注文で扱えるのは {most} 個までです。複数の注文に分けてください。</translation>
    </message>
    <message>
        <source>Nothing was redeemed, and this order did not use up any key.</source>
        <translation>引き換えは行われておらず、この注文で使用済みになったプロダクト キーはありません。</translation>
    </message>
    <message>
        <source>With --yes no questions are asked, so add {option}.</source>
        <translation>--yes を指定した場合は質問が行われないため、{option} を指定してください。</translation>
    </message>
    <message>
        <source>Token for this service (not shown while you type):</source>
        <translation>このサービスのトークン (入力した文字は表示されません):</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Please answer yes or no:</source>
        <translation>「はい」か「いいえ」で答えてください (y、n でも回答できます):</translation>
    </message>
    <message>
        <source>No matches.</source>
        <translation>該当するものはありません。</translation>
    </message>
    <message>
        <source>Number (1 to {last}, Enter for {usual}):</source>
        <translation>番号 (1 ～ {last}、Enter で {usual}):</translation>
    </message>
    <message>
        <source>Number (1 to {last}), or part of a name:</source>
        <translation>番号 (1 ～ {last}) または名前の一部:</translation>
    </message>
    <message>
        <source>Number (1 to {last}):</source>
        <translation>番号 (1 ～ {last}):</translation>
    </message>
    <message>
        <source>Nothing was chosen, so nothing was done.</source>
        <translation>何も選択されなかったため、何も実行されませんでした。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was redeemed.</source>
        <translation>中止しました。引き換えは行われていません。</translation>
    </message>
    <message>
        <source>{asked} is not available; choose from {languages}. Continuing in this language.</source>
        <translation>{asked} という言語はありません。{languages} から選択してください。今回はこの言語で続行します。</translation>
    </message>
    <message>
        <source>The encoding of this terminal ({encoding}) has no letters for the language {language}, so this is in English.</source>
        <translation>このターミナルの文字コード ({encoding}) では言語 {language} の文字を表示できないため、英語で表示します。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>Stopped. Orders that were already sent are saved. To see their results: {command}</source>
        <translation>中止しました。送信済みの注文は保存されています。結果を表示するには次を実行してください: {command}</translation>
    </message>
    <message>
        <source>Something went wrong inside Product Key Wizard ({fault}). If an order was being redeemed, it is saved: {command} lists it. Please report this line.</source>
        <translation>Product Key Wizard の内部で問題が発生しました ({fault})。引き換えを開始していた注文は保存されており、{command} で表示できます。この行の内容をご報告ください。</translation>
    </message>
    <message>
        <source>The output could not be written: the disk is full.</source>
        <translation>結果を出力できませんでした。ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>The output could not be written: standard output is closed.</source>
        <translation>結果を出力できませんでした。標準出力が閉じられています。</translation>
    </message>
    <message>
        <source>The output could not be written ({reason}).</source>
        <translation>結果を出力できませんでした ({reason})。</translation>
    </message>
    <message>
        <source>The order was redeemed, and its receipt is kept. To see it: {command}</source>
        <translation>プロダクト キーは引き換えられ、受領書は保存されています。次のコマンドで表示できます: {command}</translation>
    </message>
    <message>
        <source>The order is saved. To see its result: {command}</source>
        <translation>注文は保存されています。結果を表示するには次を実行してください: {command}</translation>
    </message>
    <message>
        <source>--name, --domain and --country are for: {command}. Nothing was done.</source>
        <translation>--name、--domain、--country を使用できるコマンド: {command}。何も実行されませんでした。</translation>
    </message>
    <message>
        <source>This is the practice service: nothing here is real. For another service, add --service ADDRESS.</source>
        <translation>これは練習用サービスで、ここにあるものはすべて架空です。ほかのサービスには --service ADDRESS を指定してください。</translation>
    </message>
    <message>
        <source>No customer was found that this account may act for.</source>
        <translation>このアカウントで扱える顧客は見つかりませんでした。</translation>
    </message>
    <message>
        <source>A new customer needs --name, --domain and --country; none was created.</source>
        <translation>新しい顧客の登録には --name、--domain、--country が必要です。顧客は登録されませんでした。</translation>
    </message>
    <message>
        <source>No customer was created: the name has up to 200 letters, the domain is one such as example.com, and the country is a two-letter code such as NL.</source>
        <translation>顧客は登録されませんでした。名前は 200 文字以内、ドメインは example.com のような形式、国/地域は NL のような 2 文字のコードで指定してください。</translation>
    </message>
    <message>
        <source>The customer was created:</source>
        <translation>顧客が登録されました:</translation>
    </message>
    <message>
        <source>This customer has no subscriptions.</source>
        <translation>この顧客にはサブスクリプションがありません。</translation>
    </message>
    <message>
        <source>The practice data has been reset. Earlier practice orders stay in the list of orders.</source>
        <translation>練習用データを最初の状態に戻しました。これまでの練習の注文は、注文の一覧に残ります。</translation>
    </message>
    <message>
        <source>No practice key has this result. --shows takes one of: {codes}</source>
        <translation>この結果になる練習用のプロダクト キーはありません。--shows には次のいずれかを指定してください: {codes}</translation>
    </message>
    <message>
        <source>{code} happens only with other actions: {actions}</source>
        <translation>結果が {code} になるのは、次の操作だけです: {actions}</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>引き換え完了</translation>
    </message>
    <message>
        <source>Review of your order</source>
        <translation>注文内容の確認</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>--json cannot ask you anything, so it needs --yes. Nothing was done.</source>
        <translation>--json では確認ができないため、--yes が必要です。何も実行されませんでした。</translation>
    </message>
    <message>
        <source>Another program is running this list. Wait for it, or stop it there.</source>
        <translation>この一覧は別のプログラムで処理中です。終わるまで待つか、そちらで停止してください。</translation>
    </message>
    <message>
        <source>Another program has redeemed keys of this list since it was planned here, so nothing was sent. Run the command again: it continues with the rest.</source>
        <translation>ここで計画を作成した後に、別のプログラムがこの一覧のプロダクト キーを引き換えました。そのため、何も送信されていません。コマンドをもう一度実行すると、残りから続行します。</translation>
    </message>
    <message>
        <source>No key of this list is ready to be redeemed.</source>
        <translation>引き換えの準備ができたプロダクト キーはこの一覧にありません。</translation>
    </message>
    <message>
        <source>Microsoft keys are redeemed in the browser, one customer at a time:</source>
        <translation>Microsoft のプロダクト キーは、顧客ごとにブラウザーで引き換えます:</translation>
    </message>
    <message>
        <source>Your answers there are added to the results of this list. To see them: {command}</source>
        <translation>そこでの回答は、この一覧の結果に反映されます。結果を表示するには次を実行してください: {command}</translation>
    </message>
    <message>
        <source>License agreement</source>
        <translation>ライセンス契約</translation>
    </message>
    <message>
        <source>If you answer yes, you accept the license agreement and confirm that you are authorized to do this for every customer listed.</source>
        <translation>「はい」と答えると、ライセンス契約に同意し、表示されたすべての顧客を代表してこの操作を行う権限があることを表明したことになります。</translation>
    </message>
    <message>
        <source>Redeem {keys}?</source>
        <translation>{keys}を引き換えますか?</translation>
    </message>
    <message>
        <source>Nothing was redeemed.</source>
        <translation>引き換えは行われていません。</translation>
    </message>
    <message>
        <source>Stopping after the orders under way. The list can be continued later.</source>
        <translation>処理中の注文が終わったら停止します。一覧は後で続行できます。</translation>
    </message>
    <message>
        <source>{done} of {total} keys</source>
        <translation>{done}/{total} 個</translation>
    </message>
    <message>
        <source>{reason}. Trying again in {duration}.</source>
        <translation>{reason}。{duration}後に再試行します。</translation>
    </message>
    <message>
        <source>{duration} left</source>
        <translation>残り{duration}</translation>
    </message>
    <message>
        <source>Changed since the previous review:</source>
        <translation>前回の確認からの変更:</translation>
    </message>
    <message>
        <source>Please note:</source>
        <translation>ご注意:</translation>
    </message>
    <message>
        <source>Count five characters in every group.</source>
        <translation>各グループが 5 文字になっているか確認してください。</translation>
    </message>
    <message>
        <source>Compare these places with the card or e-mail.</source>
        <translation>該当する文字を、カードまたはメールと照合してください。</translation>
    </message>
    <message>
        <source>practice service</source>
        <translation>練習用サービス</translation>
    </message>
    <message>
        <source>What to do next: assign the licenses to users, then have them install their apps.</source>
        <translation>次の手順: ライセンスをユーザーに割り当て、アプリのインストールを依頼してください。</translation>
    </message>
    <message>
        <source>The order was redeemed, but its receipt couldn’t be saved on this computer: {reason}. After you fix that, get the receipt with: {command}</source>
        <translation>引き換えは完了しましたが、受領書をこのコンピューターに保存できませんでした: {reason}。問題を解決すると、次のコマンドで受領書を取得できます: {command}</translation>
    </message>
    <message>
        <source>The order is kept. To continue with it: {command}</source>
        <translation>注文は保存されています。続行するには: {command}</translation>
    </message>
    <message>
        <source>{command} lists the customers that you may act for.</source>
        <translation>お使いのアカウントで扱える顧客の一覧は {command} で表示できます。</translation>
    </message>
    <message>
        <source>{command} lists the subscriptions of a customer.</source>
        <translation>顧客のサブスクリプションの一覧は {command} で表示できます。</translation>
    </message>
    <message>
        <source>Compare the ids that you gave with those of the service, then run the command again. If the problem remains, contact support.</source>
        <translation>指定した ID をサービスの ID と照合してから、コマンドをもう一度実行してください。問題が解決しない場合は、サポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>Ask the vendor for an invitation code, then enter it with {command}. Or sign in with another account.</source>
        <translation>提供元に招待を依頼してください。コードは {command} で入力できます。または、別のアカウントでサインインしてください。</translation>
    </message>
    <message>
        <source>Ask a global administrator of the customer to make you a billing administrator. {command} shows your roles.</source>
        <translation>顧客のグローバル管理者に、課金管理者の役割の割り当てを依頼してください。現在の役割は {command} で確認できます。</translation>
    </message>
    <message>
        <source>Check with {command}, or ask your colleagues what it was used for. Then run the command again without this key, or with a new, unused one.</source>
        <translation>{command} で確認するか、何に使用されたかを組織内のほかの担当者にお尋ねください。その後、このプロダクト キーを除くか、未使用の新しいプロダクト キーを指定して、コマンドをもう一度実行してください。</translation>
    </message>
    <message>
        <source>{command} lists the order. Do not enter these keys in another order.</source>
        <translation>{command} でこの注文を確認できます。これらのプロダクト キーを別の注文に入力しないでください。</translation>
    </message>
    <message>
        <source>Check with {command} whether these keys were redeemed. If they were not, redeem them in a new order. If it happens again, contact support.</source>
        <translation>これらのプロダクト キーが引き換え済みかどうかを {command} で確認してください。引き換えられていない場合は、新しい注文で引き換えてください。再び発生する場合は、サポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>Wait a while, then try again. If it is still busy after 15 minutes, contact support.</source>
        <translation>しばらく待ってから、もう一度お試しください。15 分が過ぎても処理されない場合は、サポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>The order has to be reviewed again.</source>
        <translation>注文の詳細をもう一度確認する必要があります。</translation>
    </message>
    <message>
        <source>The service is busy. Trying again in {duration} (Ctrl+C stops waiting).</source>
        <translation>サービスが混み合っています。{duration}後に再試行します (Ctrl+C で待機を中止)。</translation>
    </message>
    <message>
        <source>The order has changed since you approved it with --yes, so it wasn’t sent again.</source>
        <translation>--yes で同意した内容から変更があるため、注文は再送信されませんでした。</translation>
    </message>
    <message>
        <source>If you answer yes, you accept the license agreement and confirm that you are authorized to do this for the customer.</source>
        <translation>「はい」(または y) と答えると、ライセンス契約に同意し、顧客を代表してこの操作を行う権限があることを表明したことになります。</translation>
    </message>
    <message>
        <source>Redeem for {customer}?</source>
        <translation>「{customer}」のライセンスとして引き換えますか?</translation>
    </message>
    <message>
        <source>No answer was given. To redeem without being asked, use --yes.</source>
        <translation>回答が入力されませんでした。--yes を指定すると、確認を求めずに引き換えます。</translation>
    </message>
    <message>
        <source>Messages the page may show:</source>
        <translation>ページに表示されるメッセージ:</translation>
    </message>
    <message>
        <source>Is it this one: “{title}”?</source>
        <translation>「{title}」というメッセージですか?</translation>
    </message>
    <message>
        <source>Not recognized. Type a number from the list, or paste more of the message.</source>
        <translation>認識できませんでした。一覧の番号を入力するか、メッセージをもう少し長く貼り付けてください。</translation>
    </message>
    <message>
        <source>Licenses afterwards (Enter skips this):</source>
        <translation>引き換え後のライセンス数 (Enter で省略):</translation>
    </message>
    <message>
        <source>Expiry date afterwards, as 2027-03-31 (Enter skips this):</source>
        <translation>引き換え後の有効期限、例: 2027-03-31 (Enter で省略):</translation>
    </message>
    <message>
        <source>Licenses now (Enter skips this):</source>
        <translation>現在のライセンス数 (Enter で省略):</translation>
    </message>
    <message>
        <source>Expiry date now, as 2027-03-31 (Enter skips this):</source>
        <translation>現在の有効期限、例: 2027-03-31 (Enter で省略):</translation>
    </message>
    <message>
        <source>That cannot be read. Type it again, or press Enter.</source>
        <translation>読み取れませんでした。入力し直すか、Enter を押してください。</translation>
    </message>
    <message>
        <source>This looks like a key of an activation service, not of Microsoft. To redeem it there: {command}. To redeem a practice key: {practice}.</source>
        <translation>アクティブ化サービスのプロダクト キーのようです。Microsoft のものではありません。アクティブ化サービスで引き換えるには: {command}。練習用のプロダクト キーを引き換えるには: {practice}。</translation>
    </message>
    <message>
        <source>Type it here too if you want it checked (Enter skips this):</source>
        <translation>入力ミスを確認するには、ここにも入力してください (Enter で省略):</translation>
    </message>
    <message>
        <source>This is a different key: the one in this order ends in {ending}.</source>
        <translation>これは別のプロダクト キーです。この注文のものは末尾が {ending} です。</translation>
    </message>
    <message>
        <source>This key was already redeemed for {customer} on {time}, so it is not offered again.</source>
        <translation>{time} に「{customer}」用として引き換え済みのため、対象から除外しました。</translation>
    </message>
    <message>
        <source>Microsoft publishes this key for everyone, to set up Windows or Office on company networks. It holds no licenses, so it is not redeemed here.</source>
        <translation>これは、企業ネットワークで Windows や Office をセットアップするために Microsoft が一般に公開しているプロダクト キーです。ライセンスは含まれていないため、ここでは引き換えません。</translation>
    </message>
    <message>
        <source>A key with this ending was redeemed for {customer} on {time}.</source>
        <translation>末尾の 5 文字が同じプロダクト キーが、{time} に「{customer}」用として引き換えられています。</translation>
    </message>
    <message>
        <source>Is this a different key?</source>
        <translation>これは別のプロダクト キーですか?</translation>
    </message>
    <message>
        <source>Continue anyway?</source>
        <translation>このまま続行しますか?</translation>
    </message>
    <message>
        <source>The page for this key was opened on {time}, but the result is not known. Check the licenses of {customer} before you enter the key again.</source>
        <translation>{time} にこのプロダクト キー用のページが開かれましたが、結果は不明です。もう一度入力する前に、「{customer}」のライセンスを確認してください。</translation>
    </message>
    <message>
        <source>Nobody answered, so nothing was done.</source>
        <translation>回答が入力されなかったため、何も実行されませんでした。</translation>
    </message>
    <message>
        <source>Address: {address}</source>
        <translation>アドレス: {address}</translation>
    </message>
    <message>
        <source>Formerly: {address} (closed)</source>
        <translation>以前のアドレス: {address} (終了)</translation>
    </message>
    <message>
        <source>Results, as you reported them:</source>
        <translation>プロダクト キーの結果 (回答に基づく記録):</translation>
    </message>
    <message>
        <source>What to do next:</source>
        <translation>次の手順:</translation>
    </message>
    <message>
        <source>First check the subscription on the page.</source>
        <translation>最初に、ページでサブスクリプションを確認してください。</translation>
    </message>
    <message>
        <source>The subscription now exists. Add this key to it, on another page:</source>
        <translation>サブスクリプションが作成されました。このプロダクト キーは、別のページでそのサブスクリプションに追加します:</translation>
    </message>
    <message>
        <source>Key {number} of {count}: …{ending}. Enter it on the page now.</source>
        <translation>プロダクト キー {count} 個中 {number} 個目: …{ending}。ページに入力してください。</translation>
    </message>
    <message>
        <source>What did the page say? Type a number, or paste the message:</source>
        <translation>ページに何と表示されましたか? 番号を入力するか、メッセージを貼り付けてください:</translation>
    </message>
    <message>
        <source>Stopped. The results are saved on this computer:</source>
        <translation>中断しました。プロダクト キーの結果はこのコンピューターに記録されています:</translation>
    </message>
    <message>
        <source>Support: {address}</source>
        <translation>サポート: {address}</translation>
    </message>
    <message>
        <source>The result for …{ending} couldn’t be saved. Please make a note of it.</source>
        <translation>…{ending} の結果を記録できませんでした。ご自身で控えておいてください。</translation>
    </message>
    <message>
        <source>Some keys are left. Run the same command to continue; {command} lists them.</source>
        <translation>まだ残っているプロダクト キーがあります。同じコマンドで続行できます。一覧は {command} で表示できます。</translation>
    </message>
    <message>
        <source>The table {name} could not be written: {reason}. Name another file or folder after --csv.</source>
        <translation>表「{name}」を書き込めませんでした: {reason}。--csv に別のファイルまたはフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>There is no key to check. Give keys, or a list with --file FILE; --file - is standard input.</source>
        <translation>確認するプロダクト キーがありません。プロダクト キーを指定するか、--file FILE で一覧を指定してください。--file - は標準入力です。</translation>
    </message>
    <message>
        <source>Give keys or a list, one list at a time.</source>
        <translation>プロダクト キーと一覧は、どちらか一方だけを指定してください。一覧は一度に 1 つです。</translation>
    </message>
    <message>
        <source>--csv - and --json cannot both print: name a file after --csv.</source>
        <translation>--csv - と --json を同時に出力することはできません。--csv の後にファイル名を指定してください。</translation>
    </message>
    <message>
        <source>Keys of an activation service can be checked offline. If these keys are from one, check the list again with --format service.</source>
        <translation>アクティブ化サービスのプロダクト キーはオフラインで確認できます。そのサービスで入手したものであれば、--format service を付けて一覧をもう一度確認してください。</translation>
    </message>
    <message>
        <source>{progress} (Ctrl+C stops)</source>
        <translation>{progress} (Ctrl+C で中止)</translation>
    </message>
    <message>
        <source>The keys of order {order} were redeemed with {later}.</source>
        <translation>注文 {order} のプロダクト キーは、{later} で引き換えられました。</translation>
    </message>
    <message>
        <source>{command} leads you through Microsoft&apos;s own pages, where the key is redeemed.</source>
        <translation>{command} で、プロダクト キーを引き換える Microsoft のページを順に案内します。</translation>
    </message>
    <message>
        <source>the address of the activation service</source>
        <translation>アクティブ化サービスのアドレス</translation>
    </message>
    <message>
        <source>the folder for orders and practice data; no file is written outside it</source>
        <translation>注文の記録と練習用データのフォルダー (このフォルダーの外にはファイルを書き込まない)</translation>
    </message>
    <message>
        <source>use an activation service; its token is read from PRODUCT_KEY_TOKEN or from the system’s keyring (see sign-in), or you are asked for it</source>
        <translation>アクティブ化サービスを使用する (トークンは PRODUCT_KEY_TOKEN、次にシステムの資格情報の保管場所 (sign-in) から読み取り、どちらにもなければ入力を求める)</translation>
    </message>
    <message>
        <source>Sign in with {command}, or put your token for this service into the environment variable PRODUCT_KEY_TOKEN; then run the command again.</source>
        <translation>{command} でサインインするか、このサービスのトークンを環境変数 PRODUCT_KEY_TOKEN に設定してから、コマンドをもう一度実行してください。</translation>
    </message>
    <message>
        <source>The token could not be removed from the keyring. Remove the entry ProductKeyWizard in the password manager of your system, or have the token revoked.</source>
        <translation>トークンを資格情報の保管場所から削除できませんでした。システムのパスワード管理で項目 ProductKeyWizard を削除するか、トークンの失効を依頼してください。</translation>
    </message>
    <message>
        <source>No token for {address} is kept on this computer any more.</source>
        <translation>{address} のトークンは、このコンピューターに保管されていません。</translation>
    </message>
    <message>
        <source>PRODUCT_KEY_TOKEN still contains a token, which is used until you remove it.</source>
        <translation>PRODUCT_KEY_TOKEN にはトークンが残っており、設定されている間はそれが使用されます。</translation>
    </message>
    <message>
        <source>Signed in as {name}. The sign-in is saved in this system’s keyring; {command} ends it.</source>
        <translation>「{name}」としてサインインしました。サインインはこのシステムの資格情報の保管場所に保存されています。{command} でサインアウトします。</translation>
    </message>
    <message>
        <source>No token was entered, so nothing was done.</source>
        <translation>トークンが入力されなかったため、何も実行されませんでした。</translation>
    </message>
    <message>
        <source>This system has no safe keyring, so the sign-in was not saved. Each command signs you in when needed. You can also put an access token into the environment variable PRODUCT_KEY_TOKEN.</source>
        <translation>このシステムには資格情報の安全な保管場所がないため、サインインは保存されませんでした。必要なときに各コマンドでサインインできます。アクセス トークンを環境変数 PRODUCT_KEY_TOKEN に設定することもできます。</translation>
    </message>
    <message>
        <source>Invitation code (not shown while you type):</source>
        <translation>招待コード (入力内容は表示されません):</translation>
    </message>
    <message>
        <source>You signed in, but the sign-in can’t be renewed, so it ends with this command. Ask the service’s support to allow offline access, or use an access token.</source>
        <translation>サインインしましたが、サインインを更新できないため、このコマンドの終了とともに無効になります。サービスのサポートにオフライン アクセスの許可を依頼するか、アクセス トークンを使用してください。</translation>
    </message>
    <message>
        <source>To redeem this key at an activation service, use --service ADDRESS; for a Microsoft key, run product-key guide. {command} lists the keys to practice with.</source>
        <translation>このプロダクト キーをアクティブ化サービスで引き換える場合は --service ADDRESS を使用し、Microsoft のプロダクト キーの場合は product-key guide を実行してください。練習用のプロダクト キーは {command} で一覧表示できます。</translation>
    </message>
    <message>
        <source>With --json no questions are asked: add --product and --action.</source>
        <translation>--json を指定した場合は質問が行われないため、--product と --action も指定してください。</translation>
    </message>
    <message>
        <source>In which cloud is the customer signed in? Almost always worldwide.</source>
        <translation>顧客の組織は、どのクラウドを利用していますか? ほとんどの場合は全世界です。</translation>
    </message>
    <message>
        <source>What was bought?</source>
        <translation>購入した製品はどれですか?</translation>
    </message>
    <message>
        <source>Leave it out and enter it when you are asked, or pipe it in with - instead.</source>
        <translation>引数には書かずに、求められたときに入力するか、- を指定して標準入力から渡してください。</translation>
    </message>
    <message>
        <source>Leave it out and enter it when you are asked.</source>
        <translation>引数には書かずに、求められたときに入力してください。</translation>
    </message>
    <message>
        <source>Pipe it in with - instead.</source>
        <translation>代わりに、- を指定して標準入力から渡してください。</translation>
    </message>
    <message>
        <source>A key on the command line can be read in this computer&apos;s list of processes, and stays in the shell&apos;s history.</source>
        <translation>コマンド ラインに書いたプロダクト キーは、このコンピューターのプロセス一覧で読み取ることができ、シェルの履歴にも残ります。</translation>
    </message>
    <message>
        <source>In row {row}, there is no customer to accept.</source>
        <translation>{row} 行目には、承認が必要な顧客はありません。</translation>
    </message>
    <message>
        <source>{customer} (row {row}) wasn’t created: a name, a domain and a country such as NL are needed.</source>
        <translation>「{customer}」({row} 行目) は登録されませんでした。名前、ドメイン、NL のような国コードが必要です。</translation>
    </message>
    <message>
        <source>No key was found in the list. Nothing was done.</source>
        <translation>一覧にプロダクト キーが見つかりませんでした。何も実行されませんでした。</translation>
    </message>
    <message>
        <source>Say where these keys are redeemed: --service ADDRESS, or --practice. Nothing was done.</source>
        <translation>これらのプロダクト キーの引き換え先を --service ADDRESS または --practice で指定してください。何も実行されませんでした。</translation>
    </message>
    <message>
        <source>{name} can’t be read as a plan. Nothing was done.</source>
        <translation>「{name}」は計画として読み取れません。何も実行されませんでした。</translation>
    </message>
    <message>
        <source>{name} is not a table of decisions. Such a table has the headings {columns}. Nothing was done.</source>
        <translation>「{name}」は選択の表ではありません。選択の表の見出しは {columns} です。何も実行されませんでした。</translation>
    </message>
    <message>
        <source>The decision doesn’t fit row {row}, so it was not used.</source>
        <translation>{row} 行目についての選択内容は、この行に当てはまらないため使用されませんでした。</translation>
    </message>
    <message>
        <source>Planning: {asked} of {total} orders</source>
        <translation>計画を作成しています: 注文 {total} 件中 {asked} 件</translation>
    </message>
    <message>
        <source>The service asks for a pause of {duration}.</source>
        <translation>サービスが{duration}の待機を求めています。</translation>
    </message>
    <message>
        <source>This list hasn’t been run yet. To see what it would do: {command}</source>
        <translation>この一覧はまだ処理されていません。処理した場合の内容を表示するコマンド: {command}</translation>
    </message>
    <message>
        <source>Nothing is lost. To write the results again: {command}</source>
        <translation>何も失われていません。次のコマンドで結果をもう一度書き出せます: {command}</translation>
    </message>
    <message>
        <source>The results are in {folder}</source>
        <translation>結果の保存先: {folder}</translation>
    </message>
    <message>
        <source>PDF is not possible on this computer, so the receipts are written as text.</source>
        <translation>このコンピューターでは PDF を作成できないため、受領書はテキストで保存されます。</translation>
    </message>
    <message>
        <source>The results could not be written to {name}: {reason}</source>
        <translation>結果を「{name}」に書き出せませんでした: {reason}</translation>
    </message>
    <message>
        <source>To decide, run the command again with one or more of: {options}</source>
        <translation>選択するには、次のうち該当するオプションを付けてコマンドをもう一度実行してください: {options}</translation>
    </message>
    <message>
        <source>row {rows}</source>
        <translation>{rows} 行目</translation>
    </message>
    <message>
        <source>Give a key, its last five characters, --customer or --list. Nothing was done.</source>
        <translation>プロダクト キー、末尾の 5 文字、--customer、--list のいずれかを指定してください。何も実行されませんでした。</translation>
    </message>
    <message>
        <source>Deleted: {keys}. The orders themselves stay in the list of orders.</source>
        <translation>削除しました: {keys}。注文自体は注文の一覧に残ります。</translation>
    </message>
    <message>
        <source>{name} is the name of several customers: {ids}. Give the id. Nothing was deleted.</source>
        <translation>「{name}」という名前の顧客は複数います: {ids}。ID を指定してください。何も削除されていません。</translation>
    </message>
    <message>
        <source>A key has 25 characters and its ending has 5, but you gave {count}. Nothing was looked up.</source>
        <translation>プロダクト キー全体 (25 文字) または末尾の 5 文字が必要ですが、入力されたのは {count} 文字です。検索は行われませんでした。</translation>
    </message>
    <message>
        <source>No product key ends like this, so nothing was looked up.</source>
        <translation>この文字で終わるプロダクト キーは存在しないため、検索は行われませんでした。</translation>
    </message>
    <message>
        <source>This is not a product key, so nothing was looked up.</source>
        <translation>これはプロダクト キーではないため、検索は行われませんでした。</translation>
    </message>
    <message>
        <source>The file ledger.secret on this computer was lost. Without it, keys recorded before {date} can only be found by their last five characters.</source>
        <translation>このコンピューターのファイル ledger.secret が失われました。そのため、{date}より前に記録されたプロダクト キーは、末尾の 5 文字でのみ検索できます。</translation>
    </message>
    <message>
        <source>It isn’t known whether this computer has seen this key.</source>
        <translation>このプロダクト キーの記録がこのコンピューターにあるかどうかはわかりません。</translation>
    </message>
    <message>
        <source>This computer hasn’t seen such a key.</source>
        <translation>該当するプロダクト キーの記録は、このコンピューターにありません。</translation>
    </message>
    <message>
        <source>The list could not be written to {name}: {reason}</source>
        <translation>一覧を「{name}」に書き出せませんでした: {reason}</translation>
    </message>
    <message>
        <source>{name} has {keys} to practice with. To see what they would do: {command}</source>
        <translation>「{name}」には練習用の{keys}があります。引き換えた場合の内容は、次のコマンドで表示できます: {command}</translation>
    </message>
    <message>
        <source>Open this address in a browser, on this or another device:</source>
        <translation>このデバイスまたは別のデバイスのブラウザーで、次のリンクを開いてください:</translation>
    </message>
    <message>
        <source>Enter this code there, and sign in:</source>
        <translation>そこで次のコードを入力し、サインインしてください:</translation>
    </message>
    <message>
        <source>Waiting until you have signed in. Ctrl+C stops.</source>
        <translation>サインインが完了するのを待っています。Ctrl+C で中止します。</translation>
    </message>
    <message>
        <source>Your browser opens {host}. If it doesn’t, open this address there:</source>
        <translation>ブラウザーで「{host}」が開きます。開かない場合は、ブラウザーで次のリンクを開いてください:</translation>
    </message>
    <message>
        <source>The plan could not be saved as {name}: {reason}</source>
        <translation>計画を「{name}」として保存できませんでした: {reason}</translation>
    </message>
    <message>
        <source>the service that is already chosen when the window opens</source>
        <translation>起動時にプロダクト キーを引き換えるサービス</translation>
    </message>
    <message>
        <source>the language of the window</source>
        <translation>ウィンドウの言語</translation>
    </message>
    <message>
        <source>use dark colors, regardless of the system</source>
        <translation>システムの設定に関係なく、暗い配色を使用する</translation>
    </message>
    <message>
        <source>the folder for orders and practice data</source>
        <translation>注文の記録と練習用データのフォルダー</translation>
    </message>
    <message>
        <source>print startup times and exit</source>
        <translation>起動時間を表示して終了する</translation>
    </message>
    <message>
        <source>check that everything works on this computer and exit</source>
        <translation>このコンピューターですべてが動作することを確認して終了する</translation>
    </message>
    <message>
        <source>--service takes practice, microsoft, or an address with https:// at the beginning.</source>
        <translation>--service には practice、microsoft、または https:// で始まるアドレスを指定してください。</translation>
    </message>
    <message>
        <source>{name} exists already. Name another file, or replace it with --overwrite. Nothing was done.</source>
        <translation>「{name}」は既に存在します。別のファイルを指定するか、--overwrite で置き換えてください。何も実行されませんでした。</translation>
    </message>
</context>
<context>
    <name>ColumnGrid</name>
    <message>
        <source>What column {number} holds</source>
        <translation>列 {number} の内容</translation>
    </message>
    <message>
        <source>It begins with {cells}</source>
        <translation>この列の最初の値は {cells} です</translation>
    </message>
</context>
<context>
    <name>CustomerLine</name>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Change the customer, {name}</source>
        <translation>顧客「{name}」を変更</translation>
    </message>
</context>
<context>
    <name>CustomerPage</name>
    <message>
        <source>Who are the licenses for?</source>
        <translation>どの顧客のライセンスですか?</translation>
    </message>
    <message>
        <source>Check name and domain: licenses can’t be moved to another customer later.</source>
        <translation>名前とドメインを確認してください。ライセンスは後から別の顧客に移せません。</translation>
    </message>
    <message>
        <source>&amp;Create a customer…</source>
        <translation>顧客の登録(&amp;C)…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>サインアウト(&amp;O)</translation>
    </message>
    <message>
        <source>Asking the service for your customers…</source>
        <translation>担当する顧客をサービスに確認しています…</translation>
    </message>
    <message>
        <source>Choose the customer first.</source>
        <translation>先に顧客を選択してください。</translation>
    </message>
    <message>
        <source>Search by name, domain or id</source>
        <translation>名前、ドメイン、ID で検索</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>顧客の検索</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Signed in as {name}</source>
        <translation>サインイン中: {name}</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索しています…</translation>
    </message>
    <message>
        <source>No customer matches this search.</source>
        <translation>この検索に一致する顧客はありません。</translation>
    </message>
    <message numerus="yes">
        <source>The first %n customers are shown. To find others, type part of a name.</source>
        <translation>
            <numerusform>最初の %n 件を表示しています。絞り込むには、名前の一部を入力してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>顧客 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>再確認(&amp;G)</translation>
    </message>
    <message>
        <source>Your account isn’t an administrator of any organization at {service}.</source>
        <translation>「{service}」には、お使いのアカウントが管理者になっている組織がありません。</translation>
    </message>
    <message>
        <source>Sign in with another account, or ask an administrator of your organization to give you a role at {service}.</source>
        <translation>別のアカウントでサインインするか、組織の管理者に「{service}」での役割の割り当てを依頼してください。</translation>
    </message>
    <message>
        <source>Create the first customer, or sign in with another account.</source>
        <translation>最初の顧客を登録するか、別のアカウントでサインインしてください。</translation>
    </message>
    <message>
        <source>This is a product key: add it to the order?</source>
        <translation>これはプロダクト キーです。注文に追加しますか?</translation>
    </message>
    <message>
        <source>It was not sent to the service.</source>
        <translation>サービスには送信されていません。</translation>
    </message>
    <message>
        <source>&amp;Add the key</source>
        <translation>プロダクト キーを追加(&amp;A)</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>サインアウトしています…</translation>
    </message>
    <message>
        <source>Your token is still in this system&apos;s keyring</source>
        <translation>トークンはこのシステムの資格情報の保管場所に残っています</translation>
    </message>
    <message>
        <source>You’re signed out, but the token couldn’t be removed from the keyring.</source>
        <translation>サインアウトしましたが、資格情報の保管場所から削除できませんでした。</translation>
    </message>
    <message>
        <source>Remove the entry “ProductKeyWizard” in the password manager of your system, or have the token revoked.</source>
        <translation>システムのパスワード管理で「ProductKeyWizard」の項目を削除するか、トークンの失効を依頼してください。</translation>
    </message>
</context>
<context>
    <name>Destinations</name>
    <message>
        <source>Another vendor</source>
        <translation>別の提供元</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Microsoft</source>
        <translation>Microsoft</translation>
    </message>
    <message>
        <source>Which service sold you this key?</source>
        <translation>このプロダクト キーはどのサービスで購入しましたか?</translation>
    </message>
    <message>
        <source>Which service sold you these keys?</source>
        <translation>これらのプロダクト キーはどのサービスで購入しましたか?</translation>
    </message>
    <message>
        <source>Which address did your vendor give you? It’s in the e-mail or on the card with the key.</source>
        <translation>提供元から案内されたアドレスを入力してください。プロダクト キーが記載されたメールまたはカードにあります。</translation>
    </message>
    <message>
        <source>Who sold you this key? The key itself doesn’t say.</source>
        <translation>このプロダクト キーはどこで購入しましたか? プロダクト キーだけでは判別できません。</translation>
    </message>
    <message>
        <source>Who sold you these keys? The keys themselves don’t say.</source>
        <translation>これらのプロダクト キーはどこで購入しましたか? プロダクト キーだけでは判別できません。</translation>
    </message>
    <message>
        <source>Microsoft publishes this key for everyone, to set up Windows on company networks. It holds no licenses.</source>
        <translation>これは、企業ネットワークで Windows をセットアップするために Microsoft が一般公開しているプロダクト キーです。ライセンスは含まれていません。</translation>
    </message>
    <message>
        <source>Only five characters are here. Look for the whole key in the e-mail or on the card.</source>
        <translation>末尾の 5 文字しかありません。メールまたはカードでプロダクト キー全体を確認してください。</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>Product Key Wizard</source>
        <translation>Product Key Wizard</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Font for Japanese</source>
        <translation>日本語のフォント</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>資格情報の保管場所</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Proxy server</source>
        <translation>プロキシ サーバー</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>データ フォルダー</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>ログ ファイル</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>インストールされていません</translation>
    </message>
    <message>
        <source>default platform</source>
        <translation>既定のプラットフォーム</translation>
    </message>
    <message>
        <source>part of the system</source>
        <translation>システムに付属</translation>
    </message>
    <message>
        <source>not known: fc-list is missing</source>
        <translation>不明 (fc-list がありません)</translation>
    </message>
    <message>
        <source>from the system, through truststore</source>
        <translation>システムの証明書 (truststore 経由)</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>練習用サービス</translation>
    </message>
    <message>
        <source>writable</source>
        <translation>書き込み可</translation>
    </message>
    <message>
        <source>not writable</source>
        <translation>書き込み不可</translation>
    </message>
    <message>
        <source>{value} MB free</source>
        <translation>空き {value} MB</translation>
    </message>
    <message>
        <source>access token until {value}</source>
        <translation>アクセス トークンの期限: {value}</translation>
    </message>
    <message>
        <source>The program needs Qt for its window and for all its texts. Install the program again.</source>
        <translation>ウィンドウとすべてのテキストの表示には Qt が必要です。プログラムをもう一度インストールしてください。</translation>
    </message>
    <message>
        <source>No font has Japanese letters, so they would show as boxes. Install one, such as Noto Sans CJK.</source>
        <translation>日本語の文字を含むフォントがないため、文字が四角で表示されます。Noto Sans CJK などのフォントをインストールしてください。</translation>
    </message>
    <message>
        <source>This system has no keyring, so a token is forgotten when the program ends, and you are asked for it again. On Linux, install one such as GNOME Keyring or KWallet.</source>
        <translation>このシステムには資格情報の保管場所がないため、トークンはプログラムの終了時に破棄され、次回はもう一度入力する必要があります。Linux では、GNOME Keyring や KWallet などをインストールしてください。</translation>
    </message>
    <message>
        <source>The certificates of this system cannot be used, so no service can be trusted. Install the program again; if that does not help, ask your administrator.</source>
        <translation>このシステムの証明書を使用できないため、どのサービスも信頼できません。プログラムをもう一度インストールしてください。それでも解決しない場合は、管理者にお問い合わせください。</translation>
    </message>
    <message>
        <source>Orders cannot be recorded there, so you can’t start one. Free up space, or give your account permission to write to the folder.</source>
        <translation>データ フォルダーに注文を記録できないため、注文は開始されません。空き容量を増やすか、アカウントにフォルダーへの書き込み権限を付与してください。</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>&amp;Save receipt…</source>
        <translation>受領書を保存する(&amp;S)…</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) redeemed</source>
        <translation>
            <numerusform>%n 個のプロダクト キーを引き換えました</numerusform>
        </translation>
    </message>
    <message>
        <source>{customer}: {licenses} until {date}.</source>
        <translation>{customer}: {licenses} ({date}まで)。</translation>
    </message>
    <message>
        <source>Practice only: {customer} would have {licenses} until {date}.</source>
        <translation>練習です。本番なら「{customer}」は {date}まで {licenses}を利用できます。</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>New o&amp;rder for this customer</source>
        <translation>この顧客の新しい注文を始める(&amp;R)</translation>
    </message>
    <message>
        <source>Done. {licenses} until {date}.</source>
        <translation>完了しました。{date}まで {licenses}を利用できます。</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) haven’t been redeemed. Close anyway?</source>
        <translation>
            <numerusform>まだ引き換えていない %n 個のプロダクト キーがあります。このまま閉じますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>They aren’t saved. To redeem them another time, enter them again.</source>
        <translation>どこにも保存されていません。後で引き換えるには、もう一度入力する必要があります。</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>このまま閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) kept for the next order: not redeemed yet.</source>
        <translation>
            <numerusform>次の注文用に %n 個のプロダクト キーを残してあります。まだ引き換えていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Co&amp;ntinue with %n Microsoft key(s)</source>
        <translation>
            <numerusform>%n 個の Microsoft のプロダクト キーに進む(&amp;N)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Co&amp;ntinue with %n kept key(s)</source>
        <translation>
            <numerusform>残りの %n 個のプロダクト キーに進む(&amp;N)</numerusform>
        </translation>
    </message>
    <message>
        <source>E&amp;nter your own key</source>
        <translation>自分のプロダクト キーを入力する(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;New order</source>
        <translation>新しい注文(&amp;N)</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) were not redeemed:</source>
        <translation>
            <numerusform>%n 個のプロダクト キーは引き換えられませんでした:</numerusform>
        </translation>
    </message>
    <message>
        <source>1. Assign the licenses to users in the vendor’s admin center.</source>
        <translation>1. 提供元の管理センターで、ライセンスをユーザーに割り当てます。</translation>
    </message>
    <message>
        <source>2. Ask them to install their apps, or to sign in to those they have.</source>
        <translation>2. アプリをインストールするか、インストール済みのアプリにサインインするよう、ユーザーに依頼します。</translation>
    </message>
    <message>
        <source>3. Keep the receipt. A redeemed key cannot be used again.</source>
        <translation>3. 受領書を保管してください。引き換えたプロダクト キーは二度と使用できません。</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>受領書</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>次の手順</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy receip&amp;t</source>
        <translation>受領書をコピーする(&amp;T)</translation>
    </message>
    <message>
        <source>Hide the {keys}</source>
        <translation>{keys}を隠す</translation>
    </message>
    <message>
        <source>Show the {keys}</source>
        <translation>{keys}を表示する</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>受領書の保存</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>この画面に残る</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Something went wrong inside Product Key Wizard</source>
        <translation>Product Key Wizard の内部で問題が発生しました</translation>
    </message>
    <message>
        <source>If you had already chosen “Redeem”, the order is saved and you can resume it. No key is redeemed twice. You can continue, or close the window and start again. Please report: {fault}</source>
        <translation>「引き換える」を選択した後の注文は保存されており、再開できます。二重に引き換えられることはありません。このまま続行することも、ウィンドウを閉じてやり直すこともできます。次の内容をご報告ください: {fault}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続行する</translation>
    </message>
</context>
<context>
    <name>FileFault</name>
    <message>
        <source>there is a file with the name of the folder</source>
        <translation>フォルダーと同じ名前のファイルがあります</translation>
    </message>
    <message>
        <source>the folder doesn’t exist</source>
        <translation>フォルダーがありません</translation>
    </message>
    <message>
        <source>another program, such as Excel, has the file open</source>
        <translation>Excel などの別のプログラムがファイルを開いています</translation>
    </message>
    <message>
        <source>writing there is not allowed</source>
        <translation>そこへの書き込みは許可されていません</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>not known yet</source>
        <translation>まだわかっていません</translation>
    </message>
    <message>
        <source>not redeemed yet</source>
        <translation>引き換え前</translation>
    </message>
    <message>
        <source>not redeemed: removed from the order</source>
        <translation>引き換えなし: 注文から除外</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>製品</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>クラウド</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>プロダクト キー</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Product keys redeemed on Microsoft’s pages, as reported by the person who redeemed them</source>
        <translation>Microsoft のページで引き換えたプロダクト キー (引き換えた担当者の報告による)</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>{date}まで</translation>
    </message>
    <message>
        <source>Nothing was redeemed and no key is used up.</source>
        <translation>引き換えは行われておらず、使用済みになったプロダクト キーもありません。</translation>
    </message>
    <message>
        <source>The product key is not valid</source>
        <translation>プロダクト キーは有効ではありません</translation>
    </message>
    <message>
        <source>You have already entered this product key</source>
        <translation>このプロダクト キーは既に入力されています</translation>
    </message>
    <message>
        <source>The order on the page already contains this key. It counts once; nothing is lost.</source>
        <translation>ページ上の注文に、このプロダクト キーが既に含まれています。複数回入力しても 1 個として扱われ、失われるものはありません。</translation>
    </message>
    <message>
        <source>The page does not know this key. Usually one character was misread. Nothing was redeemed.</source>
        <translation>ページでこのプロダクト キーが認識されませんでした。多くの場合、文字の読み間違いが原因です。引き換えは行われていません。</translation>
    </message>
    <message>
        <source>Compare the key with the card or e-mail, character by character. 0, O, 5 and S never occur in a key. These pairs are easily confused: B and 8, G and 6, D and Q. A key for personal use is redeemed at office.com/setup. If every character is right, contact the reseller you bought the key from.</source>
        <translation>カードやメールと 1 文字ずつ照らし合わせてください。0、O、5、S はプロダクト キーでは使用されません。また、B と 8、G と 6、D と Q は見間違えやすい文字です。個人向けの製品のプロダクト キーは office.com/setup で引き換えます。すべての文字が正しい場合は、購入元の販売店にお問い合わせください。</translation>
    </message>
    <message>
        <source>Check the keys entered on the page, and continue there without entering this one again. If the message stays, contact support.</source>
        <translation>ページに入力済みのプロダクト キーを確認し、このプロダクト キーは再入力せずに続行してください。メッセージが消えない場合は、サポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>The product key has expired</source>
        <translation>プロダクト キーは有効期限が切れています</translation>
    </message>
    <message>
        <source>It can no longer be redeemed. Nothing was redeemed.</source>
        <translation>もう引き換えることができません。引き換えは行われていません。</translation>
    </message>
    <message>
        <source>The key was removed from this order. You need a new, unused key. If you think this one should be valid, contact support with its last five characters and your proof of purchase.</source>
        <translation>このプロダクト キーは注文から除外されました。新しい未使用のプロダクト キーが必要です。期限がまだ切れていないと思われる場合は、プロダクト キーの末尾の 5 文字と、購入を証明できるものをご用意のうえ、サポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>The product key has already been used</source>
        <translation>プロダクト キーは既に使用されています</translation>
    </message>
    <message>
        <source>A key works only once. This attempt redeemed nothing.</source>
        <translation>プロダクト キーを引き換えられるのは 1 回だけです。今回、引き換えは行われていません。</translation>
    </message>
    <message>
        <source>The key was removed from this order. Check if you or a colleague used it before: “Earlier orders” shows what was redeemed on this computer. If nobody did, contact the reseller you bought the key from.</source>
        <translation>このプロダクト キーは注文から除外されました。ご自身または組織内のほかの担当者が既に使用していないか確認してください。このコンピューターで引き換えたものは「過去の注文」に表示されます。誰も使用していない場合は、購入元の販売店にお問い合わせください。</translation>
    </message>
    <message>
        <source>Your request cannot be processed right now</source>
        <translation>リクエストを処理できません</translation>
    </message>
    <message>
        <source>Wait a few minutes, then enter the same key again. If the page still says so after 15 minutes, contact support.</source>
        <translation>数分待ってから、同じプロダクト キーをもう一度入力してください。15 分が過ぎても同じメッセージが表示される場合は、サポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>The requested subscription is not available</source>
        <translation>要求されたサブスクリプションは使用できません</translation>
    </message>
    <message>
        <source>It is not offered, or not in the customer’s country/region, or it is a trial that this customer has already used. Nothing was redeemed.</source>
        <translation>製品が提供されていない、顧客の国/地域では提供されていない、またはこの顧客が既に利用した試用版であることが原因です。引き換えは行われていません。</translation>
    </message>
    <message>
        <source>With this key, the subscription would have more user licenses than its offer allows. Microsoft’s documents name a maximum of 10,000,000. Nothing was redeemed.</source>
        <translation>このプロダクト キーを加えると、サブスクリプションのユーザー ライセンスが、プランで可能な数を超えます。Microsoft のドキュメントでは、最大数は 10,000,000 です。引き換えは行われていません。</translation>
    </message>
    <message>
        <source>Remove this key on the page and continue with one that adds fewer user licenses. If you bought more than you can use, contact the reseller or partner you bought them from.</source>
        <translation>ページでこのプロダクト キーを削除し、追加するユーザー ライセンスがより少ないプロダクト キーで続行してください。使用できる数より多く購入した場合は、購入元の販売店またはパートナーにお問い合わせください。</translation>
    </message>
    <message>
        <source>In the admin center, open “{roles_page}” and filter by global or billing administrators: your account must be listed. If it is not, ask a global administrator of the customer to make you a billing administrator, sign in again and continue with the same keys.</source>
        <translation>管理センターで「{roles_page}」を開き、グローバル管理者または課金管理者でフィルターして、ご自身のアカウントが一覧にあるかどうかを確認します。ない場合は、顧客のグローバル管理者に課金管理者の役割の割り当てを依頼し、サインインし直して、同じプロダクト キーで続行してください。</translation>
    </message>
    <message>
        <source>The organization’s account (tenant) was created, but the keys were not redeemed: no key is used up.</source>
        <translation>組織のアカウント (テナント) は作成されましたが、プロダクト キーは引き換えられておらず、使用済みにもなっていません。</translation>
    </message>
    <message>
        <source>More user licenses than this offer allows</source>
        <translation>このプランで可能な数を超えるユーザー ライセンス</translation>
    </message>
    <message>
        <source>The key was removed from this order. Check at the top right of the page that you are signed in with an account of the right customer. If you are, contact support.</source>
        <translation>このプロダクト キーは注文から除外されました。正しい顧客のアカウントでサインインしているか、ページの右上で確認してください。正しい場合は、サポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>You must be a global or billing administrator to use a product key</source>
        <translation>プロダクト キーを使用するには、グローバル管理者または課金管理者である必要があります</translation>
    </message>
    <message>
        <source>The account you are signed in with has neither role for this customer. Nothing was redeemed and no key is used up.</source>
        <translation>サインインしているアカウントには、この顧客のグローバル管理者または課金管理者の役割がありません。引き換えは行われておらず、使用済みになったプロダクト キーもありません。</translation>
    </message>
    <message>
        <source>Your account cannot be created right now</source>
        <translation>アカウントを作成できません</translation>
    </message>
    <message>
        <source>Wait a few minutes, then enter the same key again. If the message stays, contact support.</source>
        <translation>数分待ってから、同じプロダクト キーをもう一度入力してください。メッセージが消えない場合は、サポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>Your order cannot be processed</source>
        <translation>ご注文を処理できません</translation>
    </message>
    <message>
        <source>Enter the same key again at the same address, and sign in with the account that was created. If the message stays, contact support.</source>
        <translation>同じリンクを開き、作成されたアカウントでサインインして、同じプロダクト キーをもう一度入力してください。メッセージが消えない場合は、サポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>The key that you first activated the subscription with cannot be used again: to add licenses or to extend the expiry date, you need a new, unused key for the same subscription.</source>
        <translation>最初にアクティブにしたときのプロダクト キーを、もう一度使用することはできません。ライセンスの追加や有効期限の延長には、同じサブスクリプション用の新しい未使用のプロダクト キーが必要です。</translation>
    </message>
    <message>
        <source>Wait a few minutes, then enter the same key again. If the page still says so at {time}, contact support.</source>
        <translation>数分待ってから、同じプロダクト キーをもう一度入力してください。{time} を過ぎても同じメッセージが表示される場合は、サポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>The key was redeemed</source>
        <translation>プロダクト キーの引き換えが完了しました</translation>
    </message>
    <message>
        <source>Not now: put this key aside</source>
        <translation>今は行わず、後回しにする</translation>
    </message>
    <message>
        <source>“{quotation}”</source>
        <translation>「{quotation}」</translation>
    </message>
    <message>
        <source>Worldwide</source>
        <translation>全世界</translation>
    </message>
    <message>
        <source>China (operated by 21Vianet)</source>
        <translation>中国 (21Vianet が運営)</translation>
    </message>
    <message>
        <source>Germany (closed)</source>
        <translation>ドイツ (終了)</translation>
    </message>
    <message>
        <source>Microsoft 365 for business</source>
        <translation>一般法人向け Microsoft 365</translation>
    </message>
    <message>
        <source>Microsoft Intune</source>
        <translation>Microsoft Intune</translation>
    </message>
    <message>
        <source>Volume licenses (Open)</source>
        <translation>ボリューム ライセンス (Open)</translation>
    </message>
    <message>
        <source>A product for personal use</source>
        <translation>個人向けの製品</translation>
    </message>
    <message>
        <source>You enter the key on Microsoft’s page and follow the instructions there to set up a new subscription.</source>
        <translation>Microsoft のページにプロダクト キーを入力し、ページの案内に従って新しいサブスクリプションをアクティブにします。</translation>
    </message>
    <message>
        <source>The licenses of the keys are added to an existing subscription. Each key must be new, unused and for that same subscription.</source>
        <translation>プロダクト キーのライセンスを、既存のサブスクリプションに追加します。どのプロダクト キーも、同じサブスクリプション用の、新しい未使用のものである必要があります。</translation>
    </message>
    <message>
        <source>The subscription gets a later expiry date. Each key must be new, unused and for that same subscription.</source>
        <translation>サブスクリプションの有効期限が延びます。どのプロダクト キーも、同じサブスクリプション用の、新しい未使用のものである必要があります。</translation>
    </message>
    <message>
        <source>Redeemed: {keys}. Licenses before: {before}, and now: {after}. That increase is smaller than these keys should give. Check under “{page}” that this is the right customer and subscription, and reload the page.</source>
        <translation>引き換えたのは{keys}です。ライセンス数は変更前が {before}、現在が {after} で、追加した数ほど増えていません。正しい顧客とサブスクリプションかどうかを「{page}」で確認し、ページを再読み込みしてください。</translation>
    </message>
    <message>
        <source>No key was redeemed here, but there were {before} licenses and now there are {after}. Perhaps a colleague changed them, or a key was redeemed after all: check under “{page}” before you enter one again.</source>
        <translation>ここではプロダクト キーを引き換えていませんが、ライセンス数が {before} から {after} に変わっています。ほかの担当者が変更したか、実際には引き換えが行われた可能性があります。もう一度入力する前に、「{page}」で確認してください。</translation>
    </message>
    <message>
        <source>Licenses before: {before}, and now: {after}. Extending can replace the old licenses with those of the keys: check whether some users lose access.</source>
        <translation>ライセンス数は変更前が {before}、現在が {after} です。有効期限を延長すると、プロダクト キーのライセンスに置き換わることがあります。利用できなくなるユーザーがいないか確認してください。</translation>
    </message>
    <message>
        <source>Redeemed: {keys}. Expiry date before: {before}, and now: {after}. So it was not extended. Check under “{page}” that this is the right customer and subscription, and reload the page.</source>
        <translation>引き換えたのは{keys}です。有効期限は変更前が {before}、現在が {after}で、延長されていません。正しい顧客とサブスクリプションかどうかを「{page}」で確認し、ページを再読み込みしてください。</translation>
    </message>
    <message>
        <source>Expiry date before: {before}, and now: {after}. Nothing you did here should change the expiry date. Check under “{page}” that this is the right customer and subscription.</source>
        <translation>有効期限は変更前が {before}、現在が {after}です。この操作では変わらないはずです。正しい顧客とサブスクリプションかどうかを「{page}」で確認してください。</translation>
    </message>
    <message>
        <source>Assign the licenses to users: only then can they use the product.</source>
        <translation>ユーザーにライセンスを割り当ててください。割り当てると、製品を使用できるようになります。</translation>
    </message>
    <message>
        <source>Download the System Center Configuration Manager software from the Volume Licensing Service Center.</source>
        <translation>System Center Configuration Manager ソフトウェアを、ボリューム ライセンス サービス センターからダウンロードしてください。</translation>
    </message>
    <message>
        <source>If something went wrong: Microsoft’s overview of product key errors and their solutions.</source>
        <translation>問題が発生した場合は、プロダクト キーのエラーと解決方法についての Microsoft の一覧をご覧ください。</translation>
    </message>
    <message>
        <source>The most frequent mistake is signing in with another customer’s account: a key that is redeemed there is used up, and its licenses cannot be moved.</source>
        <translation>最も多い間違いは、別の顧客のアカウントでサインインすることです。そこで引き換えたプロダクト キーは使用済みになり、ライセンスを移すことはできません。</translation>
    </message>
    <message>
        <source>Open the address in a private browser window, or check the account shown at the top right of the page before you enter a key.</source>
        <translation>リンクをブラウザーのプライベート ウィンドウで開くか、プロダクト キーを入力する前に、ページの右上に表示されるアカウントを確認してください。</translation>
    </message>
    <message>
        <source>The most frequent mistake is signing in with another customer’s account.</source>
        <translation>最も多い間違いは、別の顧客のアカウントでサインインすることです。</translation>
    </message>
    <message>
        <source>Open the address in a private browser window, or check the account shown at the top right of the page before you continue.</source>
        <translation>リンクをブラウザーのプライベート ウィンドウで開くか、次に進む前に、ページの右上に表示されるアカウントを確認してください。</translation>
    </message>
    <message>
        <source>Open the address in a private browser window, or check the account shown at the top right of the page before you enter payment details.</source>
        <translation>リンクをブラウザーのプライベート ウィンドウで開くか、支払い情報を入力する前に、ページの右上に表示されるアカウントを確認してください。</translation>
    </message>
    <message>
        <source>Enterprise Mobility + Security (formerly Enterprise Mobility Suite)</source>
        <translation>Enterprise Mobility + Security (旧称 Enterprise Mobility Suite)</translation>
    </message>
    <message>
        <source>For a subscription that has expired, was disabled by Microsoft, or was cancelled before the end of its term. Microsoft’s page takes payment details for this, not a key.</source>
        <translation>有効期限が切れた、Microsoft によって無効にされた、または契約期間の途中で解約されたサブスクリプションが対象です。Microsoft のページではプロダクト キーではなく支払い情報を入力します。</translation>
    </message>
    <message>
        <source>Users install the apps themselves: the page “My account” lists those that their license includes.</source>
        <translation>アプリは各ユーザーがインストールします。「マイ アカウント」ページに、ライセンスに含まれるアプリが表示されます。</translation>
    </message>
    <message>
        <source>In an Office app that is already installed, such as Word or Excel, select “{button}” at the bottom, under the user information. Sign in with the work or school account.</source>
        <translation>Word や Excel など、インストール済みの Office アプリでは、「{button}」から、職場または学校のアカウントでサインインします。画面の下部の、ユーザー情報の下にあります。</translation>
    </message>
    <message>
        <source>If the key is lost, ask the partner or reseller you bought it from. Only they can see which key was yours.</source>
        <translation>プロダクト キーを紛失した場合: 購入元のパートナーまたは販売店にお問い合わせください。どのプロダクト キーがお客様のものかを確認できるのは購入元だけです。</translation>
    </message>
    <message>
        <source>No key? Buy one from a Microsoft partner or reseller. Or add a credit card or bank account to the subscription, to pay for more licenses or a later expiry date.</source>
        <translation>プロダクト キーがない場合: Microsoft パートナーまたは販売店から購入します。または、サブスクリプションにクレジット カードや銀行口座を追加して、ライセンスの追加や有効期限の延長の料金を支払うこともできます。</translation>
    </message>
    <message>
        <source>Microsoft’s support for product keys.</source>
        <translation>プロダクト キーについては、Microsoft サポートのページをご覧ください。</translation>
    </message>
    <message>
        <source>Make sure you sign in with an account of {customer}</source>
        <translation>必ず「{customer}」のアカウントでサインインしてください</translation>
    </message>
    <message>
        <source>Open the page at this address.</source>
        <translation>このリンクのページを開きます。</translation>
    </message>
    <message>
        <source>Open this link and sign in to the admin center. It opens “{page}”.</source>
        <translation>リンクを開き、管理センターにサインインします。「{page}」が表示されます。</translation>
    </message>
    <message>
        <source>On the tab “{tab}”, select the subscription that the key is for.</source>
        <translation>「{tab}」タブで、プロダクト キーを使用するサブスクリプションを選択します。</translation>
    </message>
    <message>
        <source>On the page “{page}”, in the section “{section}”, select “{button}”.</source>
        <translation>「{page}」ページの「{section}」セクションで、「{button}」を選択します。</translation>
    </message>
    <message>
        <source>In the pane “{pane}”, select “{choice}”, then “{button}”.</source>
        <translation>「{pane}」ウィンドウで、「{choice}」、「{button}」の順に選択します。</translation>
    </message>
    <message>
        <source>On the page “{page}”, select “{choice}”, then “{button}”.</source>
        <translation>「{page}」ページで、「{choice}」、「{button}」の順に選択します。</translation>
    </message>
    <message>
        <source>Find the subscription that the key is for. In its list “{menu}”, select “{button}”.</source>
        <translation>プロダクト キーを使用するサブスクリプションを見つけ、「{menu}」の一覧で「{button}」を選択します。</translation>
    </message>
    <message>
        <source>Enter the product key, then select “{button}”.</source>
        <translation>プロダクト キーを入力し、「{button}」を選択します。</translation>
    </message>
    <message>
        <source>Enter the product key and follow the instructions on the page.</source>
        <translation>プロダクト キーを入力し、ページの指示に従います。</translation>
    </message>
    <message>
        <source>Only if several keys go into one order: select “{button}” and enter the next one.</source>
        <translation>1 件の注文で複数のプロダクト キーを引き換える場合だけ、「{button}」を選択し、次のプロダクト キーを入力します。</translation>
    </message>
    <message>
        <source>Choose to add users to the subscription, then select “{button}”.</source>
        <translation>サブスクリプションにユーザーを追加するオプションを選択し、「{button}」を選択します。</translation>
    </message>
    <message>
        <source>Choose to extend the expiry date of the subscription, then select “{button}”.</source>
        <translation>サブスクリプションの有効期限を延長するオプションを選択し、「{button}」を選択します。</translation>
    </message>
    <message>
        <source>Review your order details. If everything is right, select “{button}”.</source>
        <translation>注文の詳細を確認します。問題がなければ、「{button}」を選択します。</translation>
    </message>
    <message>
        <source>Enter name, work e-mail address, business phone number, company name and country/region, then select “{button}”.</source>
        <translation>名前、勤務先のメール アドレス、勤務先の電話番号、会社名、国/地域を入力し、「{button}」を選択します。</translation>
    </message>
    <message>
        <source>Enter a phone number for a text message or a call, to confirm who you are.</source>
        <translation>本人確認のため、テキスト メッセージまたは音声通話を受けられる電話番号を入力します。</translation>
    </message>
    <message>
        <source>Choose a domain, or leave that for later, and follow the instructions on the page to the end.</source>
        <translation>ドメインを選択し、ページの指示に従って最後まで進みます。ドメインは後で選択することもできます。</translation>
    </message>
    <message>
        <source>Select the subscription you want to reactivate, then “{button}”.</source>
        <translation>再びアクティブにするサブスクリプションを選択し、「{button}」を選択します。</translation>
    </message>
    <message>
        <source>Follow the link and sign in with your work or school account.</source>
        <translation>リンクを開き、職場または学校のアカウントでサインインします。</translation>
    </message>
    <message>
        <source>Enter payment details, or update the existing ones.</source>
        <translation>支払い情報を入力するか、現在の支払い情報を更新します。</translation>
    </message>
    <message>
        <source>Look in your inbox, and in the junk folder, for an e-mail from Microsoft with an activation link. It comes after a purchase from a Microsoft 365 partner.</source>
        <translation>受信トレイ (迷惑メール フォルダーも) で、アクティブ化のリンクが記載された Microsoft からのメールを探してください。Microsoft 365 パートナーから購入すると届きます。</translation>
    </message>
    <message>
        <source>Accept the Open License agreement, then set up the subscription as the page says.</source>
        <translation>Open License 契約に同意し、ページの案内に従ってサブスクリプションを設定します。</translation>
    </message>
    <message>
        <source>Or activate in the Volume Licensing Service Center instead: open this address. Both give you the same subscription.</source>
        <translation>または、リンクを開いて、ボリューム ライセンス サービス センターでアクティブ化することもできます。どちらを選択しても同じサブスクリプションになります。</translation>
    </message>
    <message>
        <source>Sign in with your personal Microsoft account.</source>
        <translation>個人用の Microsoft アカウントでサインインします。</translation>
    </message>
    <message>
        <source>Check whether the page lets you use a product key.</source>
        <translation>ページにプロダクト キーを使用するオプションがあるかどうかを確認します。</translation>
    </message>
    <message>
        <source>If it does not, contact support.</source>
        <translation>オプションがない場合は、サポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>Microsoft closed its German cloud on {day}. Its customers are in the worldwide cloud now, so this address leads there.</source>
        <translation>Microsoft のドイツのクラウドは {day}に終了しました。顧客は全世界のクラウドに移行しているため、このアドレスはそちらにつながります。</translation>
    </message>
    <message>
        <source>We know of no Microsoft document that describes this. Check whether the page offers it; if not, contact support: {address}</source>
        <translation>この手順を説明した Microsoft のドキュメントは確認されていません。ページでこの操作を行えるかどうかを確認し、行えない場合はサポートにお問い合わせください: {address}</translation>
    </message>
    <message>
        <source>Microsoft describes these steps for subscriptions in general, not for this product.</source>
        <translation>Microsoft のドキュメントでは、この手順は特定の製品ではなくサブスクリプション全般について説明されています。</translation>
    </message>
    <message>
        <source>An older document says that keys for more users can be entered here too: {address}</source>
        <translation>以前のドキュメントによると、ユーザーを追加するプロダクト キーは次のアドレスでも入力できます: {address}</translation>
    </message>
    <message>
        <source>This takes a new, unused key for the same subscription. The key it was first activated with cannot be used again.</source>
        <translation>同じサブスクリプション用の新しい未使用のプロダクト キーが必要です。最初にアクティブにしたときのプロダクト キーを、もう一度使用することはできません。</translation>
    </message>
    <message>
        <source>If the customer has subscriptions already, sign in with its administrator account instead of entering its details again: otherwise a second customer is created.</source>
        <translation>対象の組織が既にサブスクリプションを利用している場合は、組織の情報を新しく入力せず、その組織の管理者アカウントでサインインしてください。新しく入力すると、組織が二重に登録されます。</translation>
    </message>
    <message>
        <source>If this address doesn’t work, try this one: {address}</source>
        <translation>このリンクを開けない場合は、次のリンクをお試しください: {address}</translation>
    </message>
    <message>
        <source>Microsoft’s documents differ on this. If you don’t see these buttons, select the subscription and look for “{button}”.</source>
        <translation>ドキュメントによって説明が異なります。これらのボタンがない場合は、サブスクリプションを選択して「{button}」を探してください。</translation>
    </message>
    <message>
        <source>A subscription is reactivated with payment details, not with a product key.</source>
        <translation>サブスクリプションの再アクティブ化には、プロダクト キーではなく支払い情報を使用します。</translation>
    </message>
    <message>
        <source>If you have a new key for an expired subscription, try “{action}” first: you can use the key there.</source>
        <translation>期限切れのサブスクリプション用の新しいプロダクト キーがある場合は、まず「{action}」をお試しください。この操作ではプロダクト キーを使用できます。</translation>
    </message>
    <message>
        <source>If you do not see “{button}”, call support to reactivate the subscription: {address}</source>
        <translation>「{button}」が表示されない場合は、サポートに電話してサブスクリプションの再アクティブ化を依頼してください: {address}</translation>
    </message>
    <message>
        <source>Microsoft’s page about changing existing payment details: {address}</source>
        <translation>登録済みの支払い情報の変更について (Microsoft のページ): {address}</translation>
    </message>
    <message>
        <source>More about reactivating, from Microsoft: {address}</source>
        <translation>再アクティブ化の詳細 (Microsoft のページ): {address}</translation>
    </message>
    <message>
        <source>Microsoft’s overview of where a key is entered: {address}</source>
        <translation>プロダクト キーを入力する場所の一覧 (Microsoft のページ): {address}</translation>
    </message>
    <message>
        <source>What an Open license is, from Microsoft: {address}</source>
        <translation>Open ライセンスについて (Microsoft のページ): {address}</translation>
    </message>
    <message>
        <source>The e-mail goes to the online administrator named in the license agreement. If you do not know who that is, ask the partner you bought from.</source>
        <translation>メールは、ライセンス契約に記載されたオンライン管理者に送信されます。誰かわからない場合は、購入元のパートナーにお問い合わせください。</translation>
    </message>
    <message>
        <source>Microsoft’s guide, step by step, for the link in the e-mail (PDF): {address}</source>
        <translation>メールのリンクについての Microsoft の手順ガイド (PDF): {address}</translation>
    </message>
    <message>
        <source>Microsoft’s guide for the Volume Licensing Service Center (PDF): {address}</source>
        <translation>ボリューム ライセンス サービス センターについての Microsoft のガイド (PDF): {address}</translation>
    </message>
    <message>
        <source>Keys for personal use don’t work for an organization’s subscription. Redeem them at this address, not with these steps.</source>
        <translation>個人向けのプロダクト キーは、組織のサブスクリプションには使用できません。この手順ではなく、このリンクのページで引き換えます。</translation>
    </message>
    <message>
        <source>A key can only be added to a subscription that was paid for with a key. For one paid by card or invoice, Microsoft’s page has no place for a key: use the key for a new subscription, or buy the licenses in the admin center.</source>
        <translation>プロダクト キーを追加できるのは、プロダクト キーで支払ったサブスクリプションだけです。カードまたは請求書で支払ったサブスクリプションの場合、Microsoft のページにはプロダクト キーを入力する場所がありません。プロダクト キーを新しいサブスクリプションに使うか、管理センターでライセンスを購入してください。</translation>
    </message>
    <message>
        <source>You may get less time than the key says if the subscription has more licenses than the key. Example: a customer with 200 licenses used a one-year key for 100 licenses and reported a gain of half a year. Check the new date on the page before you redeem.</source>
        <translation>サブスクリプションのライセンス数がプロダクト キーより多い場合、延長される期間はプロダクト キーの期間より短くなることがあります。たとえば、200 ライセンスの顧客が、100 ライセンスで 1 年分のプロダクト キーを使用したところ、半年しか延長されなかったという報告があります。引き換える前に、ページで新しい日付を確認してください。</translation>
    </message>
    <message>
        <source>The expiry date may change too: according to an older Microsoft document, it becomes an average of the current expiry date and the end date of the added licenses. Check the new date on the page before you redeem.</source>
        <translation>有効期限も変わることがあります。Microsoft の以前のドキュメントによると、現在の有効期限と、追加するライセンスの終了日との平均になります。引き換える前に、ページで新しい日付を確認してください。</translation>
    </message>
    <message>
        <source>Open License was sold until {day}. Later volume licenses come from a partner or the admin center, without an activation link.</source>
        <translation>Open License の販売は {day}に終了しました。その後のボリューム ライセンスは、パートナーまたは管理センターから提供され、アクティブ化のリンクはありません。</translation>
    </message>
    <message>
        <source>The Volume Licensing Service Center has moved into the Microsoft 365 admin center. Its old address may lead there.</source>
        <translation>ボリューム ライセンス サービス センターは Microsoft 365 管理センターに移りました。以前のアドレスからそちらに移動することがあります。</translation>
    </message>
    <message>
        <source>These steps come from Microsoft documents of {dates} and haven’t been checked against the current pages. Some names may differ.</source>
        <translation>これらの手順は {dates} 年のドキュメントに基づいており、現在のページとの照合は行われていません。名前が異なる場合があります。</translation>
    </message>
    <message>
        <source>Only the first key makes the new subscription. For the other keys, the steps show how to add them to it. If you set up a new subscription for every key, you could create a second customer by mistake.</source>
        <translation>新しいサブスクリプションを作るのは最初のプロダクト キーだけです。残りのプロダクト キーについては、そのサブスクリプションに追加する手順が示されます。プロダクト キーごとに新しいサブスクリプションを作ると、誤って顧客が二重に登録されることがあります。</translation>
    </message>
    <message>
        <source>Shown in English, because the names in your language aren’t known: {names}</source>
        <translation>日本語での名前がわからないため、英語で表示しています: {names}</translation>
    </message>
    <message>
        <source>This key was saved by a newer version</source>
        <translation>このプロダクト キーは、より新しいバージョンで記録されています</translation>
    </message>
    <message>
        <source>This version doesn’t know its product or cloud. The record is kept unchanged.</source>
        <translation>その製品またはクラウドは、このバージョンでは認識できません。記録はそのまま保存されています。</translation>
    </message>
    <message>
        <source>Continue in the version that saved it.</source>
        <translation>記録したバージョンで続行してください。</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Looking up these keys on this computer…</source>
        <translation>これらのプロダクト キーについて、このコンピューターの記録を調べています…</translation>
    </message>
    <message>
        <source>Close before all keys are done?</source>
        <translation>まだ残っているプロダクト キーがあります。閉じますか?</translation>
    </message>
    <message>
        <source>Close and continue later</source>
        <translation>閉じて後で続行する</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>続行する</translation>
    </message>
    <message>
        <source>&amp;Give up this order…</source>
        <translation>この注文をやめる(&amp;G)…</translation>
    </message>
    <message>
        <source>Keep the rest &amp;for later</source>
        <translation>残りは後で引き換える(&amp;F)</translation>
    </message>
    <message>
        <source>Saved: …{ending} was redeemed.</source>
        <translation>保存しました: …{ending} は引き換え済みです。</translation>
    </message>
    <message>
        <source>On Microsoft’s page</source>
        <translation>Microsoft のページでの操作</translation>
    </message>
    <message>
        <source>Key {number} of {count}</source>
        <translation>プロダクト キー {count} 個中 {number} 個目</translation>
    </message>
    <message>
        <source>Copied the key ending in {ending}. It is cleared from the clipboard in {seconds}.</source>
        <translation>末尾が {ending} のプロダクト キーをコピーしました。{seconds}後にクリップボードから消去されます。</translation>
    </message>
    <message>
        <source>The key was cleared from the clipboard. Copy it again if you need it.</source>
        <translation>プロダクト キーはクリップボードから消去されました。必要な場合は、もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>Try again every few minutes. If it still fails at {time} (in {left}), contact support.</source>
        <translation>数分おきに再試行してください。{time} (あと {left}) になっても処理できない場合は、サポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>ブラウザーを開けませんでした</translation>
    </message>
    <message>
        <source>15 minutes have passed</source>
        <translation>15 分が経過しました</translation>
    </message>
    <message>
        <source>The page could not process the key ending in {ending}. Nothing is lost.</source>
        <translation>末尾が {ending} のプロダクト キーは、ページで処理できませんでした。何も失われていません。</translation>
    </message>
    <message>
        <source>Try it once more now. If the page still says so, contact support.</source>
        <translation>もう一度やり直してください。それでも同じメッセージが表示される場合は、サポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>&amp;Remove it from the order</source>
        <translation>注文から除外する(&amp;O)</translation>
    </message>
    <message>
        <source>Continue &amp;anyway</source>
        <translation>それでも続行する(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Enter it again</source>
        <translation>もう一度入力する(&amp;E)</translation>
    </message>
    <message>
        <source>It was &amp;redeemed</source>
        <translation>引き換えが完了しました(&amp;R)</translation>
    </message>
    <message>
        <source>Check the licenses of {customer} before you enter the key again.</source>
        <translation>もう一度プロダクト キーを入力する前に、「{customer}」のライセンスを確認してください。</translation>
    </message>
    <message>
        <source>There is no key left to redeem here</source>
        <translation>引き換えるプロダクト キーは残っていません</translation>
    </message>
    <message>
        <source>All keys in this order are done. A redeemed key is never offered again.</source>
        <translation>この注文のすべてのプロダクト キーについて結果が出ています。引き換え済みのプロダクト キーが、もう一度引き換えの対象になることはありません。</translation>
    </message>
    <message>
        <source>If a key has the wrong result, select it below and choose “Ask again”.</source>
        <translation>結果が間違っているプロダクト キーがある場合は、下で選択し、「もう一度回答する」を選択してください。</translation>
    </message>
    <message>
        <source>The address was copied instead: {address}</source>
        <translation>代わりにアドレスをコピーしました: {address}</translation>
    </message>
    <message>
        <source>Paste it into a browser, here or on another computer. Then copy the key.</source>
        <translation>このコンピューターまたは別のコンピューターのブラウザーに貼り付けてください。その後、プロダクト キーをコピーします。</translation>
    </message>
    <message>
        <source>Give up this order?</source>
        <translation>この注文をやめますか?</translation>
    </message>
    <message>
        <source>You haven’t opened Microsoft’s page for any key, so no key was redeemed. The wizard will forget the keys.</source>
        <translation>プロダクト キーのための Microsoft のページはまだ開かれていないため、引き換えは行われていません。入力したプロダクト キーは消去されます。</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Keep the order</source>
        <translation>注文を続ける</translation>
    </message>
    <message>
        <source>The last five characters of each key in this order are saved. Next time, the wizard continues here and asks you to enter each key again.</source>
        <translation>この注文のプロダクト キーは、末尾の 5 文字だけが記録されています。次回はここから続行し、それぞれのプロダクト キーをもう一度入力します。</translation>
    </message>
    <message>
        <source>&amp;Open the page and check</source>
        <translation>ページを開いて確認する(&amp;O)</translation>
    </message>
    <message>
        <source>Microsoft publishes the key ending in {ending} for everyone</source>
        <translation>末尾が {ending} のプロダクト キーは、Microsoft が一般に公開しているプロダクト キーです</translation>
    </message>
    <message>
        <source>It sets up Windows or Office on company networks, and holds no licenses.</source>
        <translation>企業ネットワークで Windows や Office をセットアップするためのもので、ライセンスは含まれていません。</translation>
    </message>
    <message>
        <source>Remove it, and look for the key that you bought.</source>
        <translation>このプロダクト キーを削除して、購入したプロダクト キーを探してください。</translation>
    </message>
    <message>
        <source>The key ending in {ending} does not look like a Microsoft key</source>
        <translation>末尾が {ending} のプロダクト キーは Microsoft のものではないようです</translation>
    </message>
    <message>
        <source>It is built like the keys of other vendors, so Microsoft’s page won’t accept it.</source>
        <translation>ほかの提供元のプロダクト キーと同じ形式のため、Microsoft のページでは受け付けられません。</translation>
    </message>
    <message>
        <source>Redeem it with the service of the vendor it came from.</source>
        <translation>提供元のサービスで引き換えてください。</translation>
    </message>
    <message>
        <source>The key ending in {ending} was redeemed for {customer}</source>
        <translation>末尾が {ending} のプロダクト キーは「{customer}」用に引き換え済みです</translation>
    </message>
    <message>
        <source>This was recorded here on {time}. A key works only once.</source>
        <translation>{time} に記録されました。プロダクト キーを引き換えられるのは 1 回だけです。</translation>
    </message>
    <message>
        <source>Continue only if this is a different key that happens to have the same last five characters.</source>
        <translation>末尾がたまたま同じ別のプロダクト キーである場合のみ、続行してください。</translation>
    </message>
    <message>
        <source>The page was already opened for the key ending in {ending}</source>
        <translation>末尾が {ending} のプロダクト キーのページは以前に開かれています</translation>
    </message>
    <message>
        <source>That was on {time}, and the result isn’t known on this computer.</source>
        <translation>{time} に開かれましたが、その結果は記録されていません。</translation>
    </message>
    <message>
        <source>The wizard will forget the keys for which you haven’t opened Microsoft’s page. If you opened the page for a key but did not enter the result, the key stays in “Earlier orders” with an unknown result.</source>
        <translation>Microsoft のページを開いていないプロダクト キーは消去されます。ページを開き、結果を入力していないプロダクト キーは、結果不明として「過去の注文」に残ります。</translation>
    </message>
    <message>
        <source>You haven’t opened Microsoft’s page for any key yet, so nothing is saved. Next time, you will have to enter every key again.</source>
        <translation>どのプロダクト キーについても Microsoft のページをまだ開いていないため、何も記録されていません。次回、すべてのプロダクト キーをもう一度入力する必要があります。</translation>
    </message>
    <message>
        <source>Continue &amp;with this key</source>
        <translation>このプロダクト キーで続行する(&amp;W)</translation>
    </message>
    <message>
        <source>Stop &amp;here for now</source>
        <translation>ここで中断する(&amp;H)</translation>
    </message>
    <message>
        <source>Continue with the ne&amp;xt key</source>
        <translation>次のプロダクト キーに進む(&amp;X)</translation>
    </message>
    <message>
        <source>S&amp;how the results</source>
        <translation>結果を表示する(&amp;H)</translation>
    </message>
    <message>
        <source>Co&amp;rrect this key…</source>
        <translation>このプロダクト キーを修正する(&amp;R)…</translation>
    </message>
    <message>
        <source>Open M&amp;icrosoft’s support</source>
        <translation>Microsoft のサポートを開く(&amp;I)</translation>
    </message>
    <message>
        <source>Put it &amp;aside</source>
        <translation>後回しにする(&amp;A)</translation>
    </message>
    <message>
        <source>Cop&amp;y the key again</source>
        <translation>プロダクト キーをもう一度コピーする(&amp;Y)</translation>
    </message>
    <message>
        <source>What did the page say?</source>
        <translation>ページには何と表示されましたか?</translation>
    </message>
    <message>
        <source>The key was &amp;redeemed</source>
        <translation>プロダクト キーの引き換えが完了しました(&amp;R)</translation>
    </message>
    <message>
        <source>It showed a &amp;message…</source>
        <translation>メッセージが表示されました(&amp;M)…</translation>
    </message>
    <message>
        <source>Leave this key for &amp;later</source>
        <translation>このプロダクト キーは後で引き換える(&amp;L)</translation>
    </message>
    <message>
        <source>Key ending in {ending}</source>
        <translation>末尾が {ending} のプロダクト キー</translation>
    </message>
    <message>
        <source>Copy key and &amp;open page again</source>
        <translation>プロダクト キーをコピーしてページをもう一度開く(&amp;O)</translation>
    </message>
    <message>
        <source>Copy key and &amp;open page</source>
        <translation>プロダクト キーをコピーしてページを開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Open the page</source>
        <translation>ページを開く(&amp;O)</translation>
    </message>
    <message>
        <source>A copied key is cleared from the clipboard after {seconds}.</source>
        <translation>コピーしたプロダクト キーは {seconds}後にクリップボードから消去されます。</translation>
    </message>
    <message>
        <source>A clipboard manager may keep a copy; this system offers no way to prevent that.</source>
        <translation>このシステムではクリップボード管理アプリによる保存を防ぐことができません。</translation>
    </message>
    <message>
        <source>Only the last five characters were saved. &amp;Enter the key again to copy it, or type it on the page.</source>
        <translation>保存されているのは末尾の 5 文字だけです。もう一度入力するとコピーできます。ページに直接入力してもかまいません(&amp;E)。</translation>
    </message>
    <message>
        <source>This is a different key: the one in this order ends in {ending}.</source>
        <translation>これは別のプロダクト キーです。この注文のものは末尾が {ending} です。</translation>
    </message>
    <message>
        <source>Keys in this order</source>
        <translation>この注文のプロダクト キー</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>前へ移動(&amp;P)</translation>
    </message>
    <message>
        <source>Mo&amp;ve down</source>
        <translation>後ろへ移動(&amp;V)</translation>
    </message>
    <message>
        <source>Pu&amp;t aside</source>
        <translation>後回しにする(&amp;T)</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>redeemed</source>
        <translation>引き換え済み</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>put aside</source>
        <translation>後回し</translation>
    </message>
    <message>
        <source>not entered yet</source>
        <translation>ページに未入力</translation>
    </message>
    <message>
        <source>page was opened</source>
        <translation>ページ表示済み</translation>
    </message>
    <message>
        <source>page was not opened</source>
        <translation>ページ未表示</translation>
    </message>
    <message>
        <source>It was &amp;not redeemed</source>
        <translation>引き換えられていない(&amp;N)</translation>
    </message>
    <message>
        <source>As&amp;k again</source>
        <translation>もう一度回答する(&amp;K)</translation>
    </message>
    <message>
        <source>Redeem it ne&amp;xt</source>
        <translation>次に引き換える(&amp;X)</translation>
    </message>
    <message>
        <source>The page said &amp;this</source>
        <translation>このメッセージが表示されました(&amp;T)</translation>
    </message>
    <message>
        <source>Bac&amp;k to the key</source>
        <translation>プロダクト キーに戻る(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Paste the message, or type a few words of it</source>
        <translation>メッセージを貼り付けるか、その一部を入力してください(&amp;P)</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Which message did the page show?</source>
        <translation>どのメッセージが表示されましたか?</translation>
    </message>
    <message>
        <source>Recognized. Compare it with the page.</source>
        <translation>見つかりました。ページの表示と比べてください。</translation>
    </message>
    <message>
        <source>It may be one of these.</source>
        <translation>次のいずれかの可能性があります。</translation>
    </message>
    <message>
        <source>Not recognized. Paste more of it, or choose from the list.</source>
        <translation>見つかりません。もう少し長く貼り付けるか、一覧から選択してください。</translation>
    </message>
    <message>
        <source>On the page: {quotation}</source>
        <translation>ページの表示: {quotation}</translation>
    </message>
    <message>
        <source>&amp;Licenses</source>
        <translation>ライセンス(&amp;L)</translation>
    </message>
    <message>
        <source>E&amp;xpiry date</source>
        <translation>有効期限(&amp;X)</translation>
    </message>
    <message>
        <source>Not understood yet. Write the date as 2027-03-31.</source>
        <translation>まだ日付として認識できません。2027-03-31 のように入力してください。</translation>
    </message>
    <message>
        <source>First check the subscription on the page</source>
        <translation>先にページでサブスクリプションを確認してください</translation>
    </message>
    <message>
        <source>&amp;Continue with the first key</source>
        <translation>最初のプロダクト キーに進む(&amp;C)</translation>
    </message>
    <message>
        <source>Sk&amp;ip this</source>
        <translation>この手順をスキップする(&amp;I)</translation>
    </message>
    <message>
        <source>Enter the licenses and the expiry date of the subscription. At the end, you enter them once more: the difference shows if a key went to the wrong subscription.</source>
        <translation>サブスクリプションのライセンス数と有効期限を入力してください。最後にもう一度入力すると、その差から、プロダクト キーが別のサブスクリプションに使用されていないかを確認できます。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Try to e&amp;xtend it with a key</source>
        <translation>プロダクト キーで延長を試す(&amp;X)</translation>
    </message>
    <message>
        <source>I have a &amp;key to enter</source>
        <translation>プロダクト キーを入力する(&amp;K)</translation>
    </message>
    <message>
        <source>Formerly: {address} (closed)</source>
        <translation>以前のアドレス: {address} (終了)</translation>
    </message>
    <message>
        <source>Copy the a&amp;ddress</source>
        <translation>アドレスをコピーする(&amp;D)</translation>
    </message>
    <message>
        <source>Shown in English: its name in your language isn’t known.</source>
        <translation>日本語の名称を示す資料がないため、英語のまま表示しています。</translation>
    </message>
</context>
<context>
    <name>GuidedPage</name>
    <message>
        <source>What does the page show now?</source>
        <translation>ページには現在、何と表示されていますか?</translation>
    </message>
    <message>
        <source>Sa&amp;ve this</source>
        <translation>保存する(&amp;V)</translation>
    </message>
    <message>
        <source>Redeem the keys &amp;left for later</source>
        <translation>後回しにしたプロダクト キーを引き換える(&amp;L)</translation>
    </message>
    <message>
        <source>A &amp;key was not redeemed after all</source>
        <translation>実際には引き換えられていないプロダクト キーがある(&amp;K)</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>次の手順</translation>
    </message>
    <message>
        <source>Back to the &amp;batch</source>
        <translation>一括処理に戻る(&amp;B)</translation>
    </message>
    <message>
        <source>If something is missing</source>
        <translation>不足しているものがある場合</translation>
    </message>
    <message>
        <source>{customer}: {redeemed} of {keys} redeemed, according to your answers.</source>
        <translation>{customer}: {keys}のうち {redeemed} 個を引き換え済み (ご回答による)。</translation>
    </message>
    <message>
        <source>The address was copied: {address}</source>
        <translation>アドレスをコピーしました: {address}</translation>
    </message>
    <message>
        <source>Paste it into a browser, here or on another computer.</source>
        <translation>このコンピューターまたは別のコンピューターのブラウザーに貼り付けてください。</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>ページを開く</translation>
    </message>
    <message>
        <source>Open the page: {what}</source>
        <translation>ページを開く: {what}</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Where do I find my key?</source>
        <translation>プロダクト キーはどこにありますか?</translation>
    </message>
    <message>
        <source>Help: {page}</source>
        <translation>ヘルプ: {page}</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;About Product Key Wizard</source>
        <translation>Product Key Wizard について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;User’s guide</source>
        <translation>ユーザー ガイド(&amp;U)</translation>
    </message>
    <message>
        <source>With the keyboard</source>
        <translation>キーボードでの操作</translation>
    </message>
    <message>
        <source>Tab moves to the next item, and the space bar or Enter presses a button. Elsewhere, Enter continues, but it never redeems: the button “Redeem” shows its own shortcut. Esc stops waiting or closes the window, and asks first if anything would be lost. F1 opens this help.</source>
        <translation>Tab キーで次の項目に移動し、Space キーまたは Enter キーでボタンを押します。ボタン以外では Enter キーで次に進みますが、引き換えは行われません。引き換えのショートカットは「引き換える」ボタンに表示されます。Esc キーで待機を中止するか、ウィンドウを閉じます。入力内容が失われる場合は、先に確認が表示されます。F1 キーでこのヘルプを開きます。</translation>
    </message>
    <message>
        <source>What is a product key?</source>
        <translation>プロダクト キーとは何ですか?</translation>
    </message>
    <message>
        <source>A unique code of 25 letters and digits. It gives you prepaid licenses: for a new subscription, for more users, or for a later expiry date. It also gives access to online services and downloads.</source>
        <translation>25 文字の英数字からなる一意のコードです。支払い済みのライセンスとして、新しいサブスクリプション、ユーザーの追加、有効期限の延長に使用できます。オンライン サービスやダウンロードも利用できるようになります。</translation>
    </message>
    <message>
        <source>On a card</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>25 characters in five groups, often under a layer that is scratched off.</source>
        <translation>5 つのグループに分かれた 25 文字です。多くの場合、スクラッチ部分を削ると現れます。</translation>
    </message>
    <message>
        <source>In an e-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>From the reseller or partner you bought from. Copy the whole message: the wizard finds the keys in it.</source>
        <translation>購入元の販売店またはパートナーから届いたメールです。本文全体をコピーすれば、ウィザードがプロダクト キーを見つけます。</translation>
    </message>
    <message>
        <source>On the page of your license agreement</source>
        <translation>ライセンス契約のページ</translation>
    </message>
    <message>
        <source>Keys of a volume agreement are listed for the online administrator named in it.</source>
        <translation>ボリューム ライセンス契約のプロダクト キーは、契約に記載されたオンライン管理者が確認できます。</translation>
    </message>
    <message>
        <source>Lost, or never received</source>
        <translation>紛失した場合、届いていない場合</translation>
    </message>
    <message>
        <source>Ask the reseller or partner you bought the licenses from; they can see which key was yours.</source>
        <translation>ライセンスの購入元の販売店またはパートナーにお問い合わせください。どのプロダクト キーか確認してもらえます。</translation>
    </message>
    <message>
        <source>Without a key</source>
        <translation>プロダクト キーがない場合</translation>
    </message>
    <message>
        <source>Buy one from a Microsoft partner or reseller. Or pay by credit card or bank account instead: add it to the subscription in the admin center, under “Billing &gt; Your products”.</source>
        <translation>Microsoft パートナーまたは販売店から購入してください。クレジット カードや銀行口座で支払うこともできます。管理センターの「課金 &gt; お使いの製品」で、そのカードや口座をサブスクリプションに追加します。</translation>
    </message>
    <message>
        <source>How do I enter a key?</source>
        <translation>プロダクト キーはどのように入力しますか?</translation>
    </message>
    <message>
        <source>Type it or paste it, with or without dashes. A paste may hold several keys, or a whole e-mail: every key in it is added to the order.</source>
        <translation>ハイフン、スペース、小文字があっても、そのまま入力または貼り付けできます。複数のプロダクト キーやメール全体を貼り付けることもでき、その中のすべてのプロダクト キーが注文に追加されます。</translation>
    </message>
    <message>
        <source>What does the check tell me?</source>
        <translation>確認では何がわかりますか?</translation>
    </message>
    <message>
        <source>It tells you whether the key is typed right. For that, no internet connection is needed. When you choose “Next”, you see what the key gives you and whether it is unused. Nothing is redeemed yet.</source>
        <translation>プロダクト キーが正しく入力されているかどうかです。サービスへの問い合わせは行いません。内容や未使用かどうかは、「次へ」を選択した後、引き換えの前に表示されます。</translation>
    </message>
    <message>
        <source>Where will it be redeemed?</source>
        <translation>どこで引き換えられますか?</translation>
    </message>
    <message>
        <source>The line under the key shows it. A key doesn’t name its vendor, so sometimes you choose where. A practice key never leaves this computer.</source>
        <translation>プロダクト キーの下の行に表示されます。プロダクト キーだけでは提供元がわからない場合は、お客様が選択します。練習用のプロダクト キーがこのコンピューターの外に送信されることはありません。</translation>
    </message>
    <message>
        <source>What happens when I choose “Redeem”?</source>
        <translation>「引き換える」を選択するとどうなりますか?</translation>
    </message>
    <message>
        <source>Exactly what this page shows, once. A redeemed key cannot be used again.</source>
        <translation>このページに表示されているとおりに、1 回だけ実行されます。引き換えたプロダクト キーは二度と使用できません。</translation>
    </message>
    <message>
        <source>Choose it in the list to read why. Continue without it, or go back and choose a use that fits all of your keys. Nothing has happened yet.</source>
        <translation>一覧で選択すると理由を確認できます。そのプロダクト キーなしで続けるか、戻って、すべてのプロダクト キーで可能な操作を選択してください。まだ何も実行されていません。</translation>
    </message>
    <message>
        <source>A key is rejected</source>
        <translation>プロダクト キーが受け付けられません</translation>
    </message>
    <message>
        <source>May I close the window?</source>
        <translation>ウィンドウを閉じてもよいですか?</translation>
    </message>
    <message>
        <source>Yes. The order is saved: start the wizard again and resume it. The service is asked for the result, and no key is redeemed twice.</source>
        <translation>はい。注文は保存されています。ウィザードをもう一度起動して再開してください。結果をサービスに問い合わせるため、プロダクト キーが二重に引き換えられることはありません。</translation>
    </message>
    <message>
        <source>Where are the licenses now?</source>
        <translation>ライセンスはどこにありますか?</translation>
    </message>
    <message>
        <source>On the subscription that is named here. Nobody can use them yet: assign them to users in the admin center.</source>
        <translation>ここに表示されているサブスクリプションにあります。まだ誰も使用できません。管理センターでユーザーに割り当ててください。</translation>
    </message>
    <message>
        <source>What is kept of an order?</source>
        <translation>注文について何が保存されますか?</translation>
    </message>
    <message>
        <source>Customer, date, what was done, the receipt, and the last five characters of each key. Whole keys are never kept.</source>
        <translation>顧客、日付、操作、受領書、各プロダクト キーの末尾の 5 文字です。プロダクト キー全体が保存されることはありません。</translation>
    </message>
    <message>
        <source>What is checked here?</source>
        <translation>ここでは何を確認しますか?</translation>
    </message>
    <message>
        <source>Each key is checked for typing errors and duplicates. Nothing is sent anywhere, so this check can’t tell if a key is unused.</source>
        <translation>各プロダクト キーの入力ミスと重複を確認します。どこにも送信しないため、未使用かどうかはこの確認ではわかりません。</translation>
    </message>
    <message>
        <source>Which one should I choose?</source>
        <translation>どれを選択すればよいですか?</translation>
    </message>
    <message>
        <source>Add licenses if more people will use the product; extend the date if the same people will use it for longer. The two lines at the right show what would change. Nothing changes until you choose “Redeem”.</source>
        <translation>人数を増やすならライセンスを追加し、同じ人数で長く使うなら有効期限を延長します。右の 2 行が変更の内容です。「引き換える」を選択するまで何も変わりません。</translation>
    </message>
    <message>
        <source>Why can’t some subscriptions use my keys?</source>
        <translation>プロダクト キーを使用できないサブスクリプションがあるのはなぜですか?</translation>
    </message>
    <message>
        <source>A key is for one product, and a subscription that has ended can only be extended or reactivated. “Show why” gives the reason for each.</source>
        <translation>プロダクト キーは特定の製品専用です。また、終了したサブスクリプションで選択できるのは、延長または再アクティブ化だけです。「理由を表示」でそれぞれの理由を確認できます。</translation>
    </message>
    <message>
        <source>Which customer do I choose?</source>
        <translation>どの顧客を選択すればよいですか?</translation>
    </message>
    <message>
        <source>The organization that will use the licenses. Compare name and domain: two organizations may have the same name.</source>
        <translation>ライセンスを使用する組織です。名前が同じ別の組織もあるため、名前とドメインの両方を確認してください。</translation>
    </message>
    <message>
        <source>Mine is not in the list</source>
        <translation>対象の顧客が一覧にありません</translation>
    </message>
    <message>
        <source>You see only the organizations for which you have a role. Ask an administrator of the organization to make you a global or billing administrator, or sign in with another account.</source>
        <translation>役割が割り当てられている組織のみが表示されます。組織の管理者に、グローバル管理者または課金管理者の役割の割り当てを依頼するか、別のアカウントでサインインしてください。</translation>
    </message>
    <message>
        <source>How do I sign in?</source>
        <translation>サインインするにはどうすればよいですか?</translation>
    </message>
    <message>
        <source>If the service has a sign-in page, your browser opens it. Sign in there as you always do, then come back. Product Key Wizard never sees your password.</source>
        <translation>サービスにサインイン ページがある場合は、ブラウザーで開きます。いつものようにサインインしてから、この画面に戻ってください。Product Key Wizard にパスワードが渡ることはありません。</translation>
    </message>
    <message>
        <source>Where do I get a token?</source>
        <translation>トークンはどこで入手できますか?</translation>
    </message>
    <message>
        <source>From the service that sold you the key: its website or its support issues access tokens for your account. A token works like a password, so keep it to yourself.</source>
        <translation>プロダクト キーを販売したサービスの Web サイトまたはサポートが、お使いのアカウントのアクセス トークンを発行します。トークンはパスワードと同じ働きをするため、他人に渡さないでください。</translation>
    </message>
    <message>
        <source>What did I buy?</source>
        <translation>購入した製品がわからない場合は?</translation>
    </message>
    <message>
        <source>The card, the e-mail or the invoice names the product. Each product is redeemed on a page of its own at Microsoft.</source>
        <translation>製品名は、カード、メール、または請求書に記載されています。製品ごとに、Microsoft の専用のページで引き換えます。</translation>
    </message>
    <message>
        <source>A new subscription, more licenses, or a later expiry date?</source>
        <translation>新しいサブスクリプション、ライセンスの追加、有効期限の延長のどれを選択すればよいですか?</translation>
    </message>
    <message>
        <source>If you have no subscription for this product, choose a new one. Otherwise the key adds licenses to your subscription or extends its expiry date.</source>
        <translation>この製品のサブスクリプションがない場合は、新規を選択します。ある場合は、ライセンスの追加か有効期限の延長を選択できます。</translation>
    </message>
    <message>
        <source>What does a list for many customers look like?</source>
        <translation>複数の顧客の一覧はどのような形式ですか?</translation>
    </message>
    <message>
        <source>One column has the keys, one the customers: their id, domain or name. If the list also has columns with your own reference, an action or a subscription, those are used too.</source>
        <translation>プロダクト キーの列と、顧客の列 (ID、ドメイン、または名前) が必要です。参照番号、操作、サブスクリプションの列があれば、それも使用されます。</translation>
    </message>
    <message>
        <source>Can I stop and continue later?</source>
        <translation>中断して後で続行できますか?</translation>
    </message>
    <message>
        <source>Yes, at any time. Open the same list again: redeemed keys are recognized, and no key is used twice.</source>
        <translation>はい、いつでも可能です。同じ一覧をもう一度開くと、引き換え済みのものが認識されます。プロダクト キーが二重に引き換えられることはありません。</translation>
    </message>
    <message>
        <source>What do I do here?</source>
        <translation>ここでは何をしますか?</translation>
    </message>
    <message>
        <source>Open the page, follow the steps that are shown here, and choose what the page answered. The key is redeemed on Microsoft’s page, not in this window.</source>
        <translation>ページを開き、ここに表示される手順に従って、ページに表示された結果を選択します。プロダクト キーはこのウィンドウではなく、Microsoft のページで引き換えられます。</translation>
    </message>
    <message>
        <source>The page shows a message. What now?</source>
        <translation>ページにメッセージが表示されたら、どうすればよいですか?</translation>
    </message>
    <message>
        <source>Choose the same message here. You see what it means, whether the key was used up, and what to do next.</source>
        <translation>ここで同じメッセージを選択します。その意味、プロダクト キーが使用済みになったかどうか、次に行うことが表示されます。</translation>
    </message>
    <message>
        <source>How does the wizard know what was redeemed?</source>
        <translation>引き換えの結果は、どのように確認されますか?</translation>
    </message>
    <message>
        <source>From your answers: Microsoft does not report results to this program. Compare the licenses and the expiry date with your subscription in the admin center.</source>
        <translation>お客様の回答に基づいて記録されます。Microsoft からこのプログラムに結果は通知されません。ライセンスと有効期限を、管理センターのサブスクリプションと比べてください。</translation>
    </message>
    <message>
        <source>What if I chose the wrong answer?</source>
        <translation>回答を間違えた場合は、どうすればよいですか?</translation>
    </message>
    <message>
        <source>Choose “A key was not redeemed after all” and name the key. That corrects the result on this computer; it changes nothing at Microsoft.</source>
        <translation>「実際には引き換えられていないプロダクト キーがある」を選択し、プロダクト キーを指定します。このコンピューターの記録だけが訂正され、Microsoft では何も変更されません。</translation>
    </message>
    <message>
        <source>User’s guide</source>
        <translation>ユーザー ガイド</translation>
    </message>
    <message>
        <source>What happens when I remove a service?</source>
        <translation>サービスを削除するとどうなりますか?</translation>
    </message>
    <message>
        <source>The wizard asks again where a key of that service is redeemed. Earlier orders and their receipts stay.</source>
        <translation>次にそのサービスのプロダクト キーを引き換えるときに、引き換え先をもう一度選択します。過去の注文と受領書は残ります。</translation>
    </message>
</context>
<context>
    <name>KeyEdit</name>
    <message>
        <source>Product key</source>
        <translation>プロダクト キー</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>I compared the &amp;marked keys; they match the card or the e-mail</source>
        <translation>印の付いたプロダクト キーが、カードまたはメールのとおりであることを確認しました(&amp;M)</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>初めてお使いですか?</translation>
    </message>
    <message>
        <source>Try it with a practice key. Nothing leaves this computer.</source>
        <translation>練習用のプロダクト キーで試せます。外部には何も送信されません。</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>試す(&amp;T)</translation>
    </message>
    <message>
        <source>Where the key is redeemed</source>
        <translation>プロダクト キーの引き換え先</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Another vendor or distributor…</source>
        <translation>別の提供元または代理店…</translation>
    </message>
    <message>
        <source>Which service sold you this key?</source>
        <translation>このプロダクト キーはどのサービスで購入しましたか?</translation>
    </message>
    <message>
        <source>Where is this key from?</source>
        <translation>このプロダクト キーの入手元はどこですか?</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>reseller</source>
        <translation>販売店</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>閲覧者</translation>
    </message>
    <message>
        <source>Practice key: nothing is sent. You practice as</source>
        <translation>練習用です (何も送信されません)。役割</translation>
    </message>
    <message>
        <source>Practice: nothing is sent. You practice as {account}.</source>
        <translation>練習です (何も送信されません)。役割は「{account}」です。</translation>
    </message>
    <message>
        <source>Will be redeemed on Microsoft’s pages; you are guided step by step</source>
        <translation>Microsoft のページで、手順に沿って引き換えます</translation>
    </message>
    <message>
        <source>Will be redeemed at {place}</source>
        <translation>引き換え先: {place}</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Other practice keys…</source>
        <translation>ほかの練習用のプロダクト キー…</translation>
    </message>
    <message>
        <source>Enter its address…</source>
        <translation>アドレスを入力…</translation>
    </message>
    <message>
        <source>Practice as</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Redeem your product key</source>
        <translation>プロダクト キーの引き換え</translation>
    </message>
    <message>
        <source>Type it, or paste the whole e-mail. Nothing changes until you choose “Redeem”.</source>
        <translation>入力するか、メール全体を貼り付けてください。「引き換える」を選択するまで何も変わりません。</translation>
    </message>
    <message>
        <source>{step}. Product key, edit, 25 characters.</source>
        <translation>{step}。プロダクト キー、入力欄、25 文字。</translation>
    </message>
    <message>
        <source>&amp;Keep it as it is</source>
        <translation>そのままにする(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Add this key</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>Sa&amp;ve key</source>
        <translation>プロダクト キーを保存(&amp;V)</translation>
    </message>
    <message>
        <source>Asking {service} for your account and your customers…</source>
        <translation>「{service}」にアカウントと担当する顧客を確認しています…</translation>
    </message>
    <message>
        <source>the practice service</source>
        <translation>練習用サービス</translation>
    </message>
    <message>
        <source>&amp;Open a list…</source>
        <translation>一覧を開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Where do I &amp;find my key?</source>
        <translation>プロダクト キーはどこにありますか(&amp;F)?</translation>
    </message>
    <message>
        <source>No key, or subscription expired?</source>
        <translation>プロダクト キーがない、またはサブスクリプションが期限切れの場合は?</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) were in the list already.</source>
        <translation>
            <numerusform>%n 個のプロダクト キーは既に一覧にあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed {endings}.</source>
        <translation>{endings} を削除しました。</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n key(s).</source>
        <translation>
            <numerusform>%n 個のプロダクト キーを削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is still being read.</source>
        <translation>一覧を読み込んでいます。</translation>
    </message>
    <message>
        <source>Enter a product key first, or paste the e-mail it came with.</source>
        <translation>先にプロダクト キーを入力するか、届いたメールを貼り付けてください。</translation>
    </message>
    <message>
        <source>{length} of {all} characters: complete the key or clear it.</source>
        <translation>{all} 文字中 {length} 文字です。最後まで入力するか、消去してください。</translation>
    </message>
    <message>
        <source>This key cannot be right: correct it or clear it.</source>
        <translation>このプロダクト キーは正しくありません。修正するか、消去してください。</translation>
    </message>
    <message>
        <source>This key is in the list already: clear the field.</source>
        <translation>このプロダクト キーは既に一覧にあります。入力欄を消去してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) need attention: {endings}</source>
        <translation>
            <numerusform>%n 個のプロダクト キーを確認してください: {endings}</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare the marked keys with the card or e-mail, and tick the box.</source>
        <translation>印の付いたプロダクト キーをカードまたはメールと照らし合わせ、チェック ボックスをオンにしてください。</translation>
    </message>
    <message>
        <source>Choose where this key is from.</source>
        <translation>このプロダクト キーの入手元を選択してください。</translation>
    </message>
    <message>
        <source>No typing errors.</source>
        <translation>入力ミスはありません。</translation>
    </message>
    <message>
        <source>Microsoft publishes this key for everyone: it holds no licenses.</source>
        <translation>Microsoft が一般公開しているプロダクト キーで、ライセンスはありません。</translation>
    </message>
    <message>
        <source>Only five characters are here. Look for the whole key in the e-mail or on the card.</source>
        <translation>末尾の 5 文字しかありません。メールまたはカードでプロダクト キー全体を確認してください。</translation>
    </message>
    <message>
        <source>Enter the keys of this order again</source>
        <translation>この注文のプロダクト キーをもう一度入力してください</translation>
    </message>
    <message>
        <source>Nothing was redeemed. Only the endings were saved: {endings}</source>
        <translation>引き換えは行われていません。末尾の 5 文字だけが保存されています: {endings}</translation>
    </message>
    <message>
        <source>Then you review the order again; no key is used twice.</source>
        <translation>注文内容の確認をやり直します。プロダクト キーが二重に引き換えられることはありません。</translation>
    </message>
    <message>
        <source>Pictures can’t be read. Type the key that the picture shows.</source>
        <translation>画像は読み取れません。画像のプロダクト キーを入力してください。</translation>
    </message>
    <message>
        <source>A key has 25 characters, so there was no room for {count} that you entered.</source>
        <translation>プロダクト キーは 25 文字のため、{count}が入りませんでした。</translation>
    </message>
    <message>
        <source>Stopped: the rest of the list was not read.</source>
        <translation>中止しました。一覧の残りは読み込まれていません。</translation>
    </message>
    <message>
        <source>Added to the order: {keys}</source>
        <translation>注文に追加しました: {keys}</translation>
    </message>
    <message>
        <source>There is no key in what was pasted. Copy the key and paste again.</source>
        <translation>貼り付けた内容にプロダクト キーがありません。プロダクト キーをコピーして、もう一度貼り付けてください。</translation>
    </message>
    <message>
        <source>Converted to plain letters and digits: {count}.</source>
        <translation>通常の英数字に変換しました: {count}。</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>削除(&amp;R)…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Keys in this order</source>
        <translation>この注文のプロダクト キー</translation>
    </message>
    <message numerus="yes">
        <source>Remove the %n chosen key(s)</source>
        <translation>
            <numerusform>選択した %n 個のプロダクト キーを削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove all that can’t be used (%n)</source>
        <translation>
            <numerusform>使用できないプロダクト キーをすべて削除 (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove duplicates (%n)</source>
        <translation>
            <numerusform>重複を削除 (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>すべて削除</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) in this order</source>
        <translation>
            <numerusform>この注文のプロダクト キー: %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message numerus="yes">
        <source>Show %n problem(s)</source>
        <translation>
            <numerusform>問題 %n 件を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>In the field above</source>
        <translation>上の入力欄にあります</translation>
    </message>
    <message>
        <source>Keys that can be redeemed</source>
        <translation>引き換えできるプロダクト キー</translation>
    </message>
    <message>
        <source>Keys that show a problem</source>
        <translation>問題が表示されるプロダクト キー</translation>
    </message>
    <message>
        <source>Keys that the service accepts on the second try</source>
        <translation>2 回目で受け付けられるプロダクト キー</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) not finished</source>
        <translation>
            <numerusform>未完了の注文: %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>{customer}: {keys}, begun on {time}</source>
        <translation>{customer}: {keys}、開始: {time}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Stop reminding me</source>
        <translation>今後は通知しない</translation>
    </message>
    <message>
        <source>You’ll enter each key again; only its ending was saved.</source>
        <translation>各プロダクト キーをもう一度入力します。末尾の 5 文字だけが保存されています。</translation>
    </message>
    <message>
        <source>Nothing was redeemed. You’ll enter its keys again for a new review.</source>
        <translation>引き換えは行われていません。プロダクト キーをもう一度入力し、注文内容の確認をやり直します。</translation>
    </message>
    <message>
        <source>We’ll ask {service} what happened; no key is used twice.</source>
        <translation>「{service}」に結果を問い合わせます。プロダクト キーが二重に引き換えられることはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) were redeemed before</source>
        <translation>
            <numerusform>%n 個のプロダクト キーは以前に引き換え済みです</numerusform>
        </translation>
    </message>
    <message>
        <source>See {endings} in the list.</source>
        <translation>一覧の {endings} をご覧ください。</translation>
    </message>
    <message>
        <source>A key ending in {ending} was redeemed before</source>
        <translation>末尾が {ending} のプロダクト キーは以前に引き換え済みです</translation>
    </message>
    <message>
        <source>Open its &amp;receipt</source>
        <translation>受領書を開く(&amp;R)</translation>
    </message>
    <message>
        <source>Practice keys…</source>
        <translation>練習用のプロダクト キー…</translation>
    </message>
</context>
<context>
    <name>KeySummary</name>
    <message>
        <source>Keys of this order</source>
        <translation>この注文のプロダクト キー</translation>
    </message>
    <message>
        <source>{keys} ({endings})</source>
        <translation>{keys} ({endings})</translation>
    </message>
    <message>
        <source>{action} with {keys}: {content}</source>
        <translation>{action}: {keys}、{content}</translation>
    </message>
    <message>
        <source>Hide keys</source>
        <translation>プロダクト キーを隠す</translation>
    </message>
    <message>
        <source>Show keys</source>
        <translation>プロダクト キーを表示する</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>seen in a list, not redeemed here</source>
        <translation>一覧に記載 (ここでは引き換えていません)</translation>
    </message>
    <message>
        <source>planned, not redeemed yet</source>
        <translation>計画済み (まだ引き換えられていません)</translation>
    </message>
    <message>
        <source>being redeemed</source>
        <translation>引き換え中</translation>
    </message>
    <message>
        <source>redeemed</source>
        <translation>引き換え済み</translation>
    </message>
    <message>
        <source>refused by the service</source>
        <translation>サービスが拒否</translation>
    </message>
    <message>
        <source>result unknown</source>
        <translation>結果不明</translation>
    </message>
    <message>
        <source>You had this key before</source>
        <translation>このプロダクト キーは、このコンピューターに記録があります</translation>
    </message>
    <message>
        <source>This key is planned in a batch</source>
        <translation>このプロダクト キーは一括処理の計画に入っています</translation>
    </message>
    <message>
        <source>This key is under way in another order</source>
        <translation>このプロダクト キーは別の注文で処理中です</translation>
    </message>
    <message>
        <source>You have redeemed this key before</source>
        <translation>このプロダクト キーは以前に引き換えられています</translation>
    </message>
    <message>
        <source>This key was refused before</source>
        <translation>このプロダクト キーは以前に拒否されました</translation>
    </message>
    <message>
        <source>This key was sent before, and its result is unknown</source>
        <translation>このプロダクト キーは以前に送信され、結果は不明です</translation>
    </message>
    <message>
        <source>{list}, row {row}</source>
        <translation>{list}、{row} 行目</translation>
    </message>
    <message>
        <source>ledger</source>
        <translation>プロダクト キー台帳</translation>
    </message>
    <message>
        <source>Save the ledger</source>
        <translation>プロダクト キー台帳を保存</translation>
    </message>
    <message>
        <source>Forget everything about {customer}?</source>
        <translation>「{customer}」の記録をすべて削除しますか?</translation>
    </message>
    <message>
        <source>Its keys, lists and dates will be deleted here, and can’t be brought back. Receipts in “Earlier orders” stay. If a later batch contains one of its redeemed keys, the wizard won’t recognize it.</source>
        <translation>プロダクト キー、一覧、日付の記録がここから削除され、元に戻せません。「過去の注文」の受領書は残ります。引き換え済みのプロダクト キーが後の一括処理に含まれていても、ウィザードはそれを認識しません。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>削除する</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Several customers are called {customer}</source>
        <translation>「{customer}」という名前の顧客が複数います</translation>
    </message>
    <message>
        <source>Nothing was deleted. In the list, choose any key of the customer you mean.</source>
        <translation>何も削除されていません。一覧で、対象の顧客のプロダクト キーをどれか 1 つ選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) forgotten.</source>
        <translation>
            <numerusform>%n 個のプロダクト キーの記録を削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Forget this customer…</source>
        <translation>この顧客の記録を削除する(&amp;F)…</translation>
    </message>
    <message>
        <source>Key or its ending</source>
        <translation>プロダクト キーまたは末尾</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>List</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>期間の指定なし</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>In the last month</source>
        <translation>過去 1 か月</translation>
    </message>
    <message>
        <source>In the last year</source>
        <translation>過去 1 年</translation>
    </message>
    <message>
        <source>Search by</source>
        <translation>検索対象</translation>
    </message>
    <message>
        <source>When it was last changed</source>
        <translation>最終更新の時期</translation>
    </message>
    <message>
        <source>Search in the ledger</source>
        <translation>プロダクト キー台帳を検索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Keys found</source>
        <translation>見つかったプロダクト キー</translation>
    </message>
    <message>
        <source>Keys this computer has seen</source>
        <translation>このコンピューターに記録されたプロダクト キー</translation>
    </message>
    <message>
        <source>Only the last five characters of each key are kept, and nothing is sent.</source>
        <translation>各プロダクト キーの末尾の 5 文字だけが保存され、何も送信されません。</translation>
    </message>
    <message>
        <source>Save as CS&amp;V…</source>
        <translation>CSV で保存する(&amp;V)…</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) found.</source>
        <translation>
            <numerusform>%n 個のプロダクト キーが見つかりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found. Keys from before {date} can only be found by their last five characters.</source>
        <translation>見つかりません。{date}より前のプロダクト キーは、末尾の 5 文字でのみ検索できます。</translation>
    </message>
    <message>
        <source>This computer hasn’t seen such a key.</source>
        <translation>該当するプロダクト キーの記録は、このコンピューターにありません。</translation>
    </message>
    <message>
        <source>no customer</source>
        <translation>顧客なし</translation>
    </message>
</context>
<context>
    <name>ListIntake</name>
    <message>
        <source>Lists</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>一覧を開く</translation>
    </message>
    <message>
        <source>There is no text to check</source>
        <translation>確認するテキストがありません</translation>
    </message>
    <message>
        <source>A picture cannot be read.</source>
        <translation>画像は読み取れません。</translation>
    </message>
    <message>
        <source>What you pasted can’t contain a key.</source>
        <translation>貼り付けた内容は、プロダクト キーを読み取れない形式です。</translation>
    </message>
    <message>
        <source>Copy the keys as text, or open the file they are in; or type the key.</source>
        <translation>プロダクト キーをテキストとしてコピーするか、プロダクト キーが入っているファイルを開いてください。手で入力することもできます。</translation>
    </message>
    <message>
        <source>Copy the keys as text, or open the file they are in.</source>
        <translation>プロダクト キーをテキストとしてコピーするか、プロダクト キーが入っているファイルを開いてください。</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>一覧を読み込んでいます…</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>More</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Stopped for a reason that this version does not know</source>
        <translation>このバージョンでは認識できない理由により中止されました</translation>
    </message>
    <message>
        <source>Look for a newer version of Product Key Wizard and try again.</source>
        <translation>Product Key Wizard の新しいバージョンがないか確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The key is not used up.</source>
        <translation>このプロダクト キーは使用済みになっていません。</translation>
    </message>
    <message>
        <source>Nothing was redeemed and no key is used up.</source>
        <translation>引き換えは行われておらず、使用済みになったプロダクト キーもありません。</translation>
    </message>
    <message>
        <source>Nothing was sent and no key is used up.</source>
        <translation>何も送信されておらず、使用済みになったプロダクト キーもありません。</translation>
    </message>
    <message>
        <source>Your keys stay in the order.</source>
        <translation>プロダクト キーは注文に残っています。</translation>
    </message>
    <message>
        <source>Nothing is lost: no key is used up.</source>
        <translation>失われたものはなく、使用済みになったプロダクト キーもありません。</translation>
    </message>
    <message>
        <source>When a service answers like this, it redeems nothing.</source>
        <translation>このような応答の場合、プロダクト キーは引き換えられていません。</translation>
    </message>
    <message>
        <source>The order was sent before, and it isn’t known yet if it was redeemed: do not enter its keys anywhere else.</source>
        <translation>注文は以前に送信されており、引き換えが完了したかどうかはまだわかりません。結果がわかるまで、そのプロダクト キーをほかの場所に入力しないでください。</translation>
    </message>
    <message>
        <source>Review the order again. If everything is right, choose “Redeem”.</source>
        <translation>注文の詳細をもう一度確認してください。問題がなければ、「引き換える」を選択してください。</translation>
    </message>
    <message>
        <source>If the problem remains, contact support.</source>
        <translation>それでも問題が続く場合は、サポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>Every order is saved there before it is redeemed, so that none is lost. Until that works again, you can’t start a new order.</source>
        <translation>注文が失われないように、すべての注文は引き換え前にここに記録されます。記録できるようになるまで、新しい注文は開始されません。</translation>
    </message>
    <message>
        <source>The data folder is here: {path}</source>
        <translation>データ フォルダーの場所: {path}</translation>
    </message>
    <message>
        <source>Orders cannot be recorded on this computer</source>
        <translation>このコンピューターに注文を記録できません</translation>
    </message>
    <message>
        <source>Product Key Wizard is not allowed to write to its data folder.</source>
        <translation>Product Key Wizard に、データ フォルダーへの書き込みが許可されていません。</translation>
    </message>
    <message>
        <source>Give your user account permission to write to this folder, or ask your administrator to. Then try again.</source>
        <translation>お使いのユーザー アカウントにこのフォルダーへの書き込み権限を付与するか、管理者に依頼してください。その後、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The data folder was here: {path}</source>
        <translation>データ フォルダーがあった場所: {path}</translation>
    </message>
    <message>
        <source>The data folder isn’t there. It was deleted or moved, or its drive is not connected.</source>
        <translation>データ フォルダーが見つかりません。削除または移動されたか、ドライブが接続されていない可能性があります。</translation>
    </message>
    <message>
        <source>If it was moved, move it back; if it is on a drive, connect the drive. Then close Product Key Wizard and open it again. If the old folder isn’t there by then, a new, empty one is created.</source>
        <translation>移動した場合は元の場所に戻し、ドライブ上にある場合はドライブを接続してください。その後、Product Key Wizard を閉じて開き直してください。そのとき元のフォルダーがない場合は、新しい空のフォルダーが作成されます。</translation>
    </message>
    <message>
        <source>Another program is using the record of orders, perhaps a backup.</source>
        <translation>バックアップなど、別のプログラムが注文の記録を使用しています。</translation>
    </message>
    <message>
        <source>Wait until the other program has finished, or close it. Then try again.</source>
        <translation>別のプログラムが終わるまで待つか、そのプログラムを閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Where the data folder should be, there is a file.</source>
        <translation>データ フォルダーの場所に、同じ名前のファイルがあります。</translation>
    </message>
    <message>
        <source>Rename or move this file, or choose another data folder. Then try again.</source>
        <translation>このファイルの名前を変更するか、ファイルを移動してください。別のデータ フォルダーを選択することもできます。その後、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The name of the data folder is longer than this system allows.</source>
        <translation>データ フォルダーの名前が、このシステムで使用できる長さを超えています。</translation>
    </message>
    <message>
        <source>Choose a data folder with a shorter name, then try again.</source>
        <translation>より短い名前のデータ フォルダーを選択してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The disk reported a fault when the data folder was read or written.</source>
        <translation>データ フォルダーの読み取りまたは書き込み中に、ディスクでエラーが発生しました。</translation>
    </message>
    <message>
        <source>Check the disk, or the connection to it. Then try again.</source>
        <translation>ディスクまたはその接続を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Another program has changed the record of orders while Product Key Wizard was open.</source>
        <translation>Product Key Wizard を開いている間に、別のプログラムが注文の記録を変更しました。</translation>
    </message>
    <message>
        <source>Close Product Key Wizard and open it again. If the record is damaged, it is kept in this folder and a new one is started.</source>
        <translation>Product Key Wizard を閉じて開き直してください。記録が破損している場合は、このフォルダーに保管され、新しい記録が作成されます。</translation>
    </message>
    <message>
        <source>Until now, other users of this computer were able to read your orders</source>
        <translation>このコンピューターのほかのユーザーが注文を閲覧できる状態でした</translation>
    </message>
    <message>
        <source>They were able to read customers’ names, references and receipts in the data folder, but no product keys. From now on, only you can read it.</source>
        <translation>ほかのユーザーがデータ フォルダーを読み取れる状態でした。顧客名、参照番号、受領書が含まれますが、プロダクト キーは含まれません。今後、読み取れるのはお客様だけです。</translation>
    </message>
    <message>
        <source>You don’t have to do anything. If they shouldn’t know your customers, tell your administrator.</source>
        <translation>操作は必要ありません。顧客の情報をほかのユーザーに知られてはならない場合は、管理者にお知らせください。</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>ディスクの空き領域がありません</translation>
    </message>
    <message>
        <source>There is no room left for the data folder of Product Key Wizard.</source>
        <translation>Product Key Wizard のデータ フォルダーに使用できる空き領域がありません。</translation>
    </message>
    <message>
        <source>Free up some space on this disk, then try again.</source>
        <translation>このディスクの空き領域を増やしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The record of orders comes from a newer version</source>
        <translation>注文の記録は、新しいバージョンで作成されたものです</translation>
    </message>
    <message>
        <source>A newer version of Product Key Wizard wrote it. This version leaves it unchanged, so nothing is lost, but can’t use it to start an order.</source>
        <translation>この記録は、新しいバージョンの Product Key Wizard で作成されています。内容が失われないように、このバージョンでは記録を変更せず、注文も開始しません。</translation>
    </message>
    <message>
        <source>The record is here: {path}</source>
        <translation>記録の場所: {path}</translation>
    </message>
    <message>
        <source>Install the newest version of Product Key Wizard on this computer and open it again.</source>
        <translation>このコンピューターに最新バージョンの Product Key Wizard をインストールして、もう一度起動してください。</translation>
    </message>
    <message>
        <source>The record of orders was damaged; a new one was started</source>
        <translation>注文の記録が破損していたため、新しい記録を開始しました</translation>
    </message>
    <message>
        <source>The damaged file was kept. It contains the earlier orders; the new record starts empty.</source>
        <translation>破損したファイルは保管されており、過去の注文はそのファイルに残っています。新しい記録は空の状態で始まります。</translation>
    </message>
    <message>
        <source>The damaged file is here now: {kept}</source>
        <translation>破損したファイルの保管場所: {kept}</translation>
    </message>
    <message>
        <source>If an order was under way, first check in the service’s history whether it was redeemed. Redeem its keys again only if it was not. If no order was under way, you can continue.</source>
        <translation>処理中の注文があった場合は、同じプロダクト キーをもう一度引き換える前に、引き換えが完了しているかどうかをサービスの履歴で確認してください。処理中の注文がなかった場合は、そのまま続行できます。</translation>
    </message>
    <message>
        <source>The customers, subscriptions and keys of the practice service are again as they were at the start. Nothing real is lost: real orders are not in this file.</source>
        <translation>練習用の顧客、サブスクリプション、プロダクト キーは最初の状態に戻りました。実際の注文はこのファイルに含まれていないため、失われていません。</translation>
    </message>
    <message>
        <source>The practice data comes from a newer version and was reset</source>
        <translation>練習用データが新しいバージョンのものだったため、最初の状態に戻しました</translation>
    </message>
    <message>
        <source>The practice data was damaged and was reset</source>
        <translation>練習用データが破損していたため、最初の状態に戻しました</translation>
    </message>
    <message>
        <source>The old file is here now: {kept}</source>
        <translation>元のファイルは現在、次の場所にあります: {kept}</translation>
    </message>
    <message>
        <source>You can continue. To keep what you practiced, use the newest version of Product Key Wizard on this computer.</source>
        <translation>このまま続行できます。練習した内容を残すには、このコンピューターで最新バージョンの Product Key Wizard を使用してください。</translation>
    </message>
    <message>
        <source>You can continue. The old file can be deleted if nobody needs it.</source>
        <translation>このまま続行できます。元のファイルは、不要であれば削除してかまいません。</translation>
    </message>
    <message>
        <source>The service does not accept this key</source>
        <translation>サービスはこのプロダクト キーを受け付けませんでした</translation>
    </message>
    <message>
        <source>Compare the key with the card or e-mail, character by character. 0, O, 5 and S never occur in a key. These pairs are easily confused: B and 8, G and 6, D and Q. If every character is right, contact the reseller you bought the key from.</source>
        <translation>カードやメールと 1 文字ずつ照らし合わせてください。0、O、5、S はプロダクト キーでは使用されません。また、B と 8、G と 6、D と Q は見間違えやすい文字です。すべての文字が正しい場合は、購入元の販売店にお問い合わせください。</translation>
    </message>
    <message>
        <source>This key is already in the list</source>
        <translation>このプロダクト キーは既に注文に入っています</translation>
    </message>
    <message>
        <source>Row {row} holds the same key. A key counts once; nothing is lost.</source>
        <translation>{row} 行目に同じプロダクト キーがあります。複数回入力しても 1 個として扱われ、失われるものはありません。</translation>
    </message>
    <message>
        <source>The list holds the same key twice. A key counts once; nothing is lost.</source>
        <translation>同じプロダクト キーが一覧に 2 つあります。複数回入力しても 1 個として扱われ、失われるものはありません。</translation>
    </message>
    <message>
        <source>Remove one of the two. If you meant another key, enter that one instead.</source>
        <translation>どちらか一方を削除してください。別のプロダクト キーを入力するつもりだった場合は、入力し直してください。</translation>
    </message>
    <message>
        <source>This key can no longer be redeemed</source>
        <translation>このプロダクト キーはもう引き換えることができません</translation>
    </message>
    <message>
        <source>It had to be redeemed by {redeem_by}. Nothing was redeemed.</source>
        <translation>引き換え期限は {redeem_by}でした。引き換えは行われていません。</translation>
    </message>
    <message>
        <source>Its redeem-by date has passed. Nothing was redeemed.</source>
        <translation>引き換え期限を過ぎています。引き換えは行われていません。</translation>
    </message>
    <message>
        <source>Contact support, with the last five characters of the key and your proof of purchase. To continue with your other keys, remove this one.</source>
        <translation>プロダクト キーの末尾の 5 文字と、購入を証明できるものをご用意のうえ、サポートにお問い合わせください。ほかのプロダクト キーで続行するには、このプロダクト キーを削除してください。</translation>
    </message>
    <message>
        <source>Check “Earlier orders” or ask your colleagues what it was used for. To continue, remove this key or enter a new, unused one.</source>
        <translation>何に使用されたかを「過去の注文」で確認するか、組織内のほかの担当者にお尋ねください。続行するには、このプロダクト キーを削除するか、新しい未使用のプロダクト キーを入力してください。</translation>
    </message>
    <message>
        <source>This key was redeemed before, and a key works only once. This attempt redeemed nothing.</source>
        <translation>プロダクト キーを引き換えられるのは 1 回だけで、このプロダクト キーは以前に引き換えられています。今回、引き換えは行われていません。</translation>
    </message>
    <message>
        <source>To redeem this key, go back to “Key” and choose where it is from. To practice, use one of the practice keys.</source>
        <translation>このプロダクト キーを引き換えるには、「プロダクト キー」に戻って入手元を選択してください。練習には、練習用のプロダクト キーを使用してください。</translation>
    </message>
    <message>
        <source>Microsoft redeems its keys on its own pages. Go back to “Key” and choose Microsoft there: you are guided through every step.</source>
        <translation>Microsoft のプロダクト キーは Microsoft のページで引き換えます。「プロダクト キー」に戻って Microsoft を選択してください。手順を 1 つずつご案内します。</translation>
    </message>
    <message>
        <source>It does not know the key or has blocked it. Usually one character was misread. Nothing was redeemed.</source>
        <translation>サービスに登録されていないか、ブロックされているプロダクト キーです。多くの場合、文字の読み間違いが原因です。引き換えは行われていません。</translation>
    </message>
    <message>
        <source>This key has been redeemed before</source>
        <translation>このプロダクト キーは以前に引き換えられています</translation>
    </message>
    <message>
        <source>The key you first activated a subscription with cannot be used again: to add licenses or to extend the expiry date, you need a new, unused key for the same subscription.</source>
        <translation>最初にサブスクリプションをアクティブにしたときのプロダクト キーを、もう一度使用することはできません。ライセンスの追加や有効期限の延長には、同じサブスクリプション用の新しい未使用のプロダクト キーが必要です。</translation>
    </message>
    <message>
        <source>This key was redeemed on {redeemed_on} for the same customer as this order; its licenses went to that customer’s subscription.</source>
        <translation>このプロダクト キーは {redeemed_on}に、この注文と同じ顧客用に引き換えられました。ライセンスは、その顧客のサブスクリプションに追加されています。</translation>
    </message>
    <message>
        <source>This key was redeemed before for the same customer as this order; its licenses went to that customer’s subscription.</source>
        <translation>このプロダクト キーは以前に、この注文と同じ顧客用に引き換えられました。ライセンスは、その顧客のサブスクリプションに追加されています。</translation>
    </message>
    <message>
        <source>This key was redeemed before, and not for the customer of this order. This attempt redeemed nothing.</source>
        <translation>このプロダクト キーは以前に、この注文の顧客とは別の顧客用に引き換えられています。今回、引き換えは行われていません。</translation>
    </message>
    <message>
        <source>Check with your colleagues whether one of them used it. If nobody did, contact the reseller you bought the key from. To continue, remove this key or enter a new, unused one.</source>
        <translation>組織内のほかの担当者が使用していないか確認してください。誰も使用していない場合は、購入元の販売店にお問い合わせください。続行するには、このプロダクト キーを削除するか、新しい未使用のプロダクト キーを入力してください。</translation>
    </message>
    <message>
        <source>This is only practice: your key is not used up</source>
        <translation>これは練習です。お使いのプロダクト キーは使用済みになっていません</translation>
    </message>
    <message>
        <source>Nothing was sent. The practice service accepts only its own practice keys, and this is not one of them.</source>
        <translation>何も送信されていません。練習用サービスで使用できるのは練習用のプロダクト キーだけで、入力されたものは練習用ではありません。</translation>
    </message>
    <message>
        <source>You need one of three roles: global administrator or billing administrator of the customer, or reseller of this customer.</source>
        <translation>引き換えるには、顧客のグローバル管理者または課金管理者であるか、この顧客を担当する販売店であることが必要です。</translation>
    </message>
    <message>
        <source>Ask a global administrator of the customer to make you a billing administrator. You can see your roles on the page “Customer” and in the admin center under “Users &gt; Active users”. With the new role, sign in again and continue: your keys stay in the order.</source>
        <translation>顧客のグローバル管理者に、課金管理者の役割の割り当てを依頼してください。現在の役割は、「顧客」ページと、管理センターの「ユーザー &gt; アクティブなユーザー」で確認できます。役割が割り当てられたら、サインインし直して続行してください。プロダクト キーは注文に残っています。</translation>
    </message>
    <message>
        <source>Until it is active again, licenses cannot be added and the expiry date cannot be extended.</source>
        <translation>再びアクティブになるまで、ライセンスの追加や有効期限の延長はできません。</translation>
    </message>
    <message>
        <source>Choose “Reactivate a subscription” for the same keys.</source>
        <translation>同じプロダクト キーで「サブスクリプションを再アクティブ化する」を選択してください。</translation>
    </message>
    <message>
        <source>This subscription is disabled</source>
        <translation>このサブスクリプションは無効になっています</translation>
    </message>
    <message>
        <source>This subscription has been deleted</source>
        <translation>このサブスクリプションは削除されています</translation>
    </message>
    <message>
        <source>A deleted subscription cannot come back.</source>
        <translation>削除されたサブスクリプションを元に戻すことはできません。</translation>
    </message>
    <message>
        <source>Choose “Activate a new subscription” for the same keys.</source>
        <translation>「新しいサブスクリプションをアクティブにする」を選択すると、同じプロダクト キーを使用できます。</translation>
    </message>
    <message>
        <source>The vendor has switched it off.</source>
        <translation>提供元によって停止されています。</translation>
    </message>
    <message>
        <source>Ask support why it was switched off. To make it active again, choose “Reactivate a subscription” for the same keys.</source>
        <translation>停止された理由をサポートにお問い合わせください。再びアクティブにするには、同じプロダクト キーで「サブスクリプションを再アクティブ化する」を選択してください。</translation>
    </message>
    <message>
        <source>The customer has cancelled it.</source>
        <translation>顧客がキャンセルしました。</translation>
    </message>
    <message>
        <source>This subscription has expired</source>
        <translation>このサブスクリプションは期限切れです</translation>
    </message>
    <message>
        <source>Licenses can be added to an active subscription only.</source>
        <translation>ライセンスを追加できるのは、アクティブなサブスクリプションだけです。</translation>
    </message>
    <message>
        <source>Choose “Extend the expiry date” or “Reactivate a subscription” for the same keys: either makes the subscription active again.</source>
        <translation>同じプロダクト キーで「有効期限を延長する」または「サブスクリプションを再アクティブ化する」を選択してください。どちらを選択しても、サブスクリプションは再びアクティブになります。</translation>
    </message>
    <message>
        <source>This subscription is already active</source>
        <translation>このサブスクリプションは既にアクティブです</translation>
    </message>
    <message>
        <source>Only an expired or disabled subscription can be reactivated.</source>
        <translation>再アクティブ化できるのは、期限切れまたは無効のサブスクリプションだけです。</translation>
    </message>
    <message>
        <source>Choose “Add licenses” or “Extend the expiry date” for the same keys.</source>
        <translation>同じプロダクト キーで「ライセンスを追加する」または「有効期限を延長する」を選択してください。</translation>
    </message>
    <message>
        <source>This cannot be done with this subscription</source>
        <translation>このサブスクリプションではこの操作を実行できません</translation>
    </message>
    <message>
        <source>The status of the subscription does not allow it.</source>
        <translation>サブスクリプションの現在の状態では、この操作は許可されていません。</translation>
    </message>
    <message>
        <source>Choose another subscription or another action. Your keys stay in the order.</source>
        <translation>別のサブスクリプションまたは別の操作を選択してください。プロダクト キーは注文に残っています。</translation>
    </message>
    <message>
        <source>The service is busy</source>
        <translation>サービスが混み合っています</translation>
    </message>
    <message>
        <source>It cannot process the order right now.</source>
        <translation>現在、注文を処理することができません。</translation>
    </message>
    <message>
        <source>If it is still busy after 15 minutes, contact support.</source>
        <translation>15 分が過ぎても処理されない場合は、サポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>The sign-in page is busy</source>
        <translation>サインイン ページが混み合っています</translation>
    </message>
    <message>
        <source>Nobody can sign in there right now.</source>
        <translation>現在、サインインできません。</translation>
    </message>
    <message>
        <source>Try again in {retry_after}.</source>
        <translation>{retry_after}後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>数分後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>Review the order again and check the differences. If everything is right, choose “Redeem”.</source>
        <translation>変更点に注意しながら、注文の詳細をもう一度確認してください。問題がなければ、「引き換える」を選択してください。</translation>
    </message>
    <message>
        <source>Your account is not allowed to redeem keys for {customer}</source>
        <translation>お使いのアカウントには、「{customer}」のプロダクト キーを引き換える権限がありません</translation>
    </message>
    <message>
        <source>Your account is not allowed to redeem keys for this customer</source>
        <translation>お使いのアカウントには、この顧客のプロダクト キーを引き換える権限がありません</translation>
    </message>
    <message>
        <source>The roles of your account: {roles}.</source>
        <translation>お使いのアカウントの役割: {roles}。</translation>
    </message>
    <message>
        <source>You do not have to do anything: it will be tried again automatically in {retry_after}.</source>
        <translation>操作は必要ありません。{retry_after}後に自動的に再試行されます。</translation>
    </message>
    <message>
        <source>You do not have to do anything: it will be tried again automatically.</source>
        <translation>操作は必要ありません。自動的に再試行されます。</translation>
    </message>
    <message>
        <source>What you entered is kept.</source>
        <translation>入力した内容は保持されています。</translation>
    </message>
    <message>
        <source>The keys have not been redeemed yet</source>
        <translation>プロダクト キーはまだ引き換えられていません</translation>
    </message>
    <message>
        <source>The order review has expired</source>
        <translation>注文内容の確認が時間切れになりました</translation>
    </message>
    <message>
        <source>The service keeps a review for a short time only.</source>
        <translation>確認した注文内容がサービスに保持されるのは、短い時間だけです。</translation>
    </message>
    <message>
        <source>Something changed since you reviewed the order</source>
        <translation>注文内容を確認した後に変更がありました</translation>
    </message>
    <message>
        <source>One of the keys or the subscription has changed since the review, so the service stopped.</source>
        <translation>いずれかのプロダクト キーまたはサブスクリプションの状態が、確認したときから変わったため、サービスは処理を中止しました。</translation>
    </message>
    <message>
        <source>This order has already been redeemed</source>
        <translation>この注文の引き換えは既に完了しています</translation>
    </message>
    <message>
        <source>It was carried out before, perhaps from another window or computer. Its keys were redeemed once; this attempt changed nothing.</source>
        <translation>別のウィンドウやコンピューターなどから、以前に処理されています。プロダクト キーの引き換えは 1 回だけ行われ、今回の操作による変更はありません。</translation>
    </message>
    <message>
        <source>Open the receipt in “Earlier orders”. Do not enter these keys in another order.</source>
        <translation>「過去の注文」で受領書を開いてください。これらのプロダクト キーを別の注文に入力しないでください。</translation>
    </message>
    <message>
        <source>The service mistook this order for another one</source>
        <translation>サービスがこの注文を別の注文と取り違えました</translation>
    </message>
    <message>
        <source>The order carries a number that another order has already used. That is a fault in a program, not in your keys; this attempt changed nothing.</source>
        <translation>この注文の番号は、既に別の注文で使用されています。これはプログラムの不具合で、プロダクト キーの問題ではありません。今回の操作による変更はありません。</translation>
    </message>
    <message>
        <source>Check in “Earlier orders” whether these keys were redeemed. If they were not, start a new order with them. If it happens again, contact support.</source>
        <translation>これらのプロダクト キーが引き換え済みかどうかを「過去の注文」で確認してください。引き換えられていない場合は、新しい注文を開始してください。再び発生する場合は、サポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>This key is for {product}</source>
        <translation>このプロダクト キーは「{product}」用です</translation>
    </message>
    <message>
        <source>This key is for another product</source>
        <translation>このプロダクト キーは別の製品用です</translation>
    </message>
    <message>
        <source>Remove this key here and redeem it in an order of its own.</source>
        <translation>この注文からこのプロダクト キーを削除し、別の注文で引き換えてください。</translation>
    </message>
    <message>
        <source>The keys before this one are for {expected}; an order can have only one product.</source>
        <translation>先に入力したプロダクト キーは「{expected}」用です。1 件の注文で扱える製品は 1 つだけです。</translation>
    </message>
    <message>
        <source>The keys before this one are for another product; an order can have only one product.</source>
        <translation>先に入力したプロダクト キーは別の製品用です。1 件の注文で扱える製品は 1 つだけです。</translation>
    </message>
    <message>
        <source>That is a product for personal use; it cannot go to an organization’s subscription.</source>
        <translation>これは個人向けの製品で、組織のサブスクリプションには使用できません。</translation>
    </message>
    <message>
        <source>Redeem it with a personal account, at the address on the card or in the e-mail. For this order, enter a key for organizations.</source>
        <translation>カードまたはメールに記載されているアドレスで、個人用のアカウントを使って引き換えてください。この注文には、組織向けのプロダクト キーを入力してください。</translation>
    </message>
    <message>
        <source>The subscription you chose is for {expected}, and a key works for its own product only.</source>
        <translation>選択したサブスクリプションの製品は「{expected}」です。プロダクト キーは、対象の製品にのみ使用できます。</translation>
    </message>
    <message>
        <source>The subscription you chose is for another product, and a key works for its own product only.</source>
        <translation>選択したサブスクリプションは別の製品のものです。プロダクト キーは、対象の製品にのみ使用できます。</translation>
    </message>
    <message>
        <source>Remove this key here. You can use it on a subscription of {product}, or activate a new subscription with it.</source>
        <translation>この注文からこのプロダクト キーを削除してください。このプロダクト キーは、「{product}」のサブスクリプション、または新しいサブスクリプションに使用できます。</translation>
    </message>
    <message>
        <source>Remove this key here. You can use it on a subscription of its own product, or activate a new subscription with it.</source>
        <translation>この注文からこのプロダクト キーを削除してください。このプロダクト キーは、対象の製品のサブスクリプション、または新しいサブスクリプションに使用できます。</translation>
    </message>
    <message>
        <source>This key is for a different number of months</source>
        <translation>このプロダクト キーは月数が異なります</translation>
    </message>
    <message>
        <source>It carries {months} and the first key carries {expected}. This order sets one expiry date for the subscription, so all of its keys must be for the same number of months.</source>
        <translation>このプロダクト キーは {months}分、最初のプロダクト キーは {expected}分です。この注文のプロダクト キー全体で 1 つの有効期限が決まるため、月数をそろえる必要があります。</translation>
    </message>
    <message>
        <source>This order sets one expiry date for the subscription, so all of its keys must be for the same number of months.</source>
        <translation>この注文のプロダクト キー全体で 1 つの有効期限が決まるため、月数をそろえる必要があります。</translation>
    </message>
    <message>
        <source>With this key there would be too many licenses</source>
        <translation>このプロダクト キーを加えると、ライセンス数が上限を超えます</translation>
    </message>
    <message>
        <source>The product allows at most {maximum} on one subscription; with this key it would be {total}.</source>
        <translation>この製品で 1 つのサブスクリプションに使用できるのは、最大 {maximum}です。このプロダクト キーを加えると {total}になります。</translation>
    </message>
    <message>
        <source>The product allows at most {maximum} on one subscription.</source>
        <translation>この製品で 1 つのサブスクリプションに使用できるのは、最大 {maximum}です。</translation>
    </message>
    <message>
        <source>The product allows fewer licenses on one subscription.</source>
        <translation>この製品で 1 つのサブスクリプションに使用できるライセンス数の上限を超えます。</translation>
    </message>
    <message>
        <source>Remove this key, or enter one with fewer licenses. If you bought more licenses than you can use, contact the reseller you bought them from.</source>
        <translation>このプロダクト キーを削除するか、ライセンス数の少ないプロダクト キーを入力してください。使用できる数を超えるライセンスを購入した場合は、購入元の販売店にお問い合わせください。</translation>
    </message>
    <message>
        <source>Contact support and ask what you can do with the key; have its last five characters and your proof of purchase ready. To continue with your other keys, remove this one.</source>
        <translation>このプロダクト キーの取り扱いについて、サポートにお問い合わせください。その際は、末尾の 5 文字と、購入を証明できるものをご用意ください。ほかのプロダクト キーで続行するには、このプロダクト キーを削除してください。</translation>
    </message>
    <message>
        <source>{product} is no longer offered</source>
        <translation>「{product}」の提供は終了しました</translation>
    </message>
    <message>
        <source>This product is no longer offered</source>
        <translation>この製品の提供は終了しました</translation>
    </message>
    <message>
        <source>The vendor has withdrawn it, so the key cannot be redeemed.</source>
        <translation>提供元が取り扱いを終了したため、プロダクト キーを引き換えることができません。</translation>
    </message>
    <message>
        <source>Not available in the customer’s country/region</source>
        <translation>顧客の国/地域では利用できません</translation>
    </message>
    <message>
        <source>{product} is not offered in the country/region of this customer ({country}).</source>
        <translation>「{product}」は、この顧客の国/地域 ({country}) では提供されていません。</translation>
    </message>
    <message>
        <source>The product is not offered in the country/region of this customer.</source>
        <translation>この製品は、この顧客の国/地域では提供されていません。</translation>
    </message>
    <message>
        <source>Check whether you chose the right customer. If you did, contact support and ask what you can do with the key.</source>
        <translation>正しい顧客を選択しているか確認してください。正しい場合は、このプロダクト キーの取り扱いについてサポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>This customer has already had the trial</source>
        <translation>この顧客は既に試用版を利用しています</translation>
    </message>
    <message>
        <source>The trial of {product} can be used once per customer.</source>
        <translation>「{product}」の試用版としての利用は、顧客ごとに 1 回だけです。</translation>
    </message>
    <message>
        <source>A trial can be used once per customer.</source>
        <translation>試用版を利用できるのは、顧客ごとに 1 回だけです。</translation>
    </message>
    <message>
        <source>Remove this key; for more licenses or more time, use a key for the full product. If this customer never had the trial, contact support.</source>
        <translation>このプロダクト キーを削除してください。ライセンスや期間を増やすには、製品版のプロダクト キーを使用してください。この顧客が試用版を利用したことがない場合は、サポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>The product of this key is not available</source>
        <translation>このプロダクト キーの製品は利用できません</translation>
    </message>
    <message>
        <source>The service does not offer it to this customer, so the key cannot be redeemed.</source>
        <translation>この製品はこの顧客には提供されていないため、プロダクト キーを引き換えることができません。</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>サインインしていません</translation>
    </message>
    <message>
        <source>The service asks you to wait</source>
        <translation>少し時間をおく必要があります</translation>
    </message>
    <message>
        <source>Your account sent too many requests in a short time.</source>
        <translation>このアカウントから短時間に多数の要求が送信されました。</translation>
    </message>
    <message>
        <source>It refused several keys in a short time and now pauses, so that nobody can find keys by guessing.</source>
        <translation>短時間に複数のプロダクト キーが拒否されました。推測による入力を防ぐため、サービスは受け付けを一時停止しています。</translation>
    </message>
    <message>
        <source>Compare your keys with the card or e-mail meanwhile, and try again in {retry_after}.</source>
        <translation>その間にプロダクト キーをカードやメールと照らし合わせ、{retry_after}後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>Compare your keys with the card or e-mail meanwhile, and try again in a few minutes.</source>
        <translation>その間にプロダクト キーをカードやメールと照らし合わせ、数分後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>This login already belongs to another account</source>
        <translation>サインインに使用した情報は、既に別のアカウントに関連付けられています</translation>
    </message>
    <message>
        <source>The login you used is already linked to an account of this service, and an invitation can’t link it to another. The invitation was not used.</source>
        <translation>招待を使って別のアカウントに変更することはできません。招待は使用されませんでした。</translation>
    </message>
    <message>
        <source>Sign in with a login that isn’t linked to an account yet, or ask the vendor.</source>
        <translation>まだどのアカウントにも関連付けられていない情報でサインインするか、提供元にお問い合わせください。</translation>
    </message>
    <message>
        <source>The service cannot use what was entered</source>
        <translation>入力した内容をサービスで使用できません</translation>
    </message>
    <message>
        <source>It refuses the value of “{field}”.</source>
        <translation>「{field}」の値が受け付けられませんでした。</translation>
    </message>
    <message>
        <source>It refuses one of the values.</source>
        <translation>いずれかの値が受け付けられませんでした。</translation>
    </message>
    <message>
        <source>Check what you entered and try again. If everything is right, look for a newer version of Product Key Wizard or contact support.</source>
        <translation>入力した内容を確認して、もう一度お試しください。内容に問題がない場合は、Product Key Wizard の新しいバージョンがないか確認するか、サポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>This invitation can’t be used</source>
        <translation>この招待は使用できません</translation>
    </message>
    <message>
        <source>It is mistyped, has expired, or was used by someone else.</source>
        <translation>入力ミスがあるか、期限が切れているか、ほかのユーザーが既に使用した可能性があります。</translation>
    </message>
    <message>
        <source>Copy it again from the vendor’s message, or ask the vendor for a new one.</source>
        <translation>提供元からのメッセージからもう一度コピーするか、提供元に新しい招待を依頼してください。</translation>
    </message>
    <message>
        <source>The service cannot find this customer</source>
        <translation>この顧客がサービスに見つかりません</translation>
    </message>
    <message>
        <source>It no longer exists, or your account is no longer allowed to act for it.</source>
        <translation>顧客の登録がなくなったか、お使いのアカウントにこの顧客を扱う権限がなくなった可能性があります。</translation>
    </message>
    <message>
        <source>Go back to the page “Customer” and choose the customer again. Your keys stay in the order.</source>
        <translation>「顧客」ページに戻り、顧客を選択し直してください。プロダクト キーは注文に残っています。</translation>
    </message>
    <message>
        <source>The service cannot find this subscription</source>
        <translation>このサブスクリプションがサービスに見つかりません</translation>
    </message>
    <message>
        <source>It may have been deleted, or it belongs to another customer.</source>
        <translation>削除されたか、別の顧客のサブスクリプションである可能性があります。</translation>
    </message>
    <message>
        <source>Go back, check the customer and choose the subscription again. Your keys stay in the order.</source>
        <translation>前のページに戻り、顧客を確認してから、サブスクリプションを選択し直してください。プロダクト キーは注文に残っています。</translation>
    </message>
    <message>
        <source>The service no longer has this order review</source>
        <translation>確認した注文内容がサービスに残っていません</translation>
    </message>
    <message>
        <source>This token cannot redeem keys</source>
        <translation>このトークンではプロダクト キーを引き換えられません</translation>
    </message>
    <message>
        <source>This token is for running the service itself. It can’t be used to redeem keys.</source>
        <translation>これはサービス自体を管理するためのトークンです。プロダクト キーの引き換えには使用できません。</translation>
    </message>
    <message>
        <source>Sign in with a token that the vendor gave you to redeem keys.</source>
        <translation>提供元から受け取った、プロダクト キーを引き換えるためのトークンでサインインしてください。</translation>
    </message>
    <message>
        <source>The service refused this change</source>
        <translation>サービスがこの変更を拒否しました</translation>
    </message>
    <message>
        <source>The change does not fit the current data of the service.</source>
        <translation>変更の内容が、サービスの現在のデータと合っていません。</translation>
    </message>
    <message>
        <source>Check the current data, and try again.</source>
        <translation>現在のデータを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>That doesn’t use up any key.</source>
        <translation>注文内容が残っていなくても、プロダクト キーが使用済みになることはありません。</translation>
    </message>
    <message>
        <source>This order has not been redeemed</source>
        <translation>この注文の引き換えは行われていません</translation>
    </message>
    <message>
        <source>The service has no receipt for it, so this order has not used up any key.</source>
        <translation>サービスに受領書がないため、この注文で使用済みになったプロダクト キーはありません。</translation>
    </message>
    <message>
        <source>Resume the order to redeem its keys, or leave it and use the keys in another order.</source>
        <translation>注文を再開してプロダクト キーを引き換えるか、この注文はそのままにして、別の注文でプロダクト キーを使用してください。</translation>
    </message>
    <message>
        <source>There is no activation service at this address</source>
        <translation>このアドレスにはアクティブ化サービスがありません</translation>
    </message>
    <message>
        <source>A server answered, but it does not know the request.</source>
        <translation>サーバーから応答はありましたが、要求した内容に対応していません。</translation>
    </message>
    <message>
        <source>Compare the address of the service, to the last character, with the one the vendor gave you.</source>
        <translation>サービスのアドレスを、提供元から案内されたアドレスと 1 文字ずつ照らし合わせてください。</translation>
    </message>
    <message>
        <source>The service cannot find what was asked for</source>
        <translation>要求した情報がサービスに見つかりません</translation>
    </message>
    <message>
        <source>It no longer exists, or your account is not allowed to see it.</source>
        <translation>情報がなくなったか、お使いのアカウントにその情報を閲覧する権限がない可能性があります。</translation>
    </message>
    <message>
        <source>Go back one step and choose again.</source>
        <translation>1 つ前の手順に戻り、選択し直してください。</translation>
    </message>
    <message>
        <source>Added licenses end with the subscription, on its expiry date. The months after that are lost.</source>
        <translation>追加したライセンスは、サブスクリプションの有効期限に終了します。超えた月数は失われます。</translation>
    </message>
    <message>
        <source>More months than the subscription has left</source>
        <translation>サブスクリプションの残りの期間より月数が多くなっています</translation>
    </message>
    <message>
        <source>The order holds {months}, but added licenses end with the subscription on {expires_on}. The months after that are lost.</source>
        <translation>この注文は {months}分ですが、追加したライセンスはサブスクリプションと同じ {expires_on}に終了します。超えた月数は失われます。</translation>
    </message>
    <message>
        <source>To use all of the months, choose another use, such as “Extend the expiry date”. Continue if the licenses only need to last until the current expiry date.</source>
        <translation>すべての月数を使うには、「有効期限を延長する」など、別の用途を選択してください。ライセンスが現在の有効期限まででよい場合は、続行してください。</translation>
    </message>
    <message>
        <source>Fewer licenses from today</source>
        <translation>本日からライセンス数が減ります</translation>
    </message>
    <message>
        <source>The number of licenses goes down from {before} to {after}, from today.</source>
        <translation>本日から、ライセンス数が {before} から {after} に減ります。</translation>
    </message>
    <message>
        <source>The number of licenses goes down, from today.</source>
        <translation>本日から、ライセンス数が減ります。</translation>
    </message>
    <message>
        <source>After this order, the subscription has only the licenses of this order.</source>
        <translation>この注文の後、サブスクリプションのライセンスは、この注文のライセンスだけになります。</translation>
    </message>
    <message>
        <source>To keep all licenses, add more keys to this order. Continue if fewer licenses are enough: some users may lose access.</source>
        <translation>ライセンス数を維持するには、この注文にプロダクト キーを追加してください。少ないライセンス数でよければ続行できますが、一部のユーザーが製品を利用できなくなる可能性があります。</translation>
    </message>
    <message>
        <source>The service warns about this order</source>
        <translation>この注文について、サービスから警告があります</translation>
    </message>
    <message>
        <source>It gives the reason “{code}”, which this version of Product Key Wizard does not know.</source>
        <translation>サービスから理由「{code}」が返されましたが、このバージョンの Product Key Wizard では認識できません。</translation>
    </message>
    <message>
        <source>Compare before and after with what you expect. If you are not sure, do not redeem yet and contact support.</source>
        <translation>変更前と変更後の内容が想定どおりか確認してください。不明な点がある場合は、まだ引き換えずに、サポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>No connection to {host}</source>
        <translation>「{host}」に接続できません</translation>
    </message>
    <message>
        <source>No connection to the service</source>
        <translation>サービスに接続できません</translation>
    </message>
    <message>
        <source>This computer cannot reach the service.</source>
        <translation>このコンピューターからサービスに接続できません。</translation>
    </message>
    <message>
        <source>Check the internet connection and the address of the service, then try again. Even without a connection, you can check whether a key is typed right.</source>
        <translation>インターネット接続とサービスのアドレスを確認して、もう一度お試しください。プロダクト キーが正しく入力されているかどうかは、接続がなくても確認できます。</translation>
    </message>
    <message>
        <source>No connection to the sign-in page</source>
        <translation>サインイン ページに接続できません</translation>
    </message>
    <message>
        <source>This computer cannot reach the sign-in page of the service.</source>
        <translation>このコンピューターからサービスのサインイン ページに接続できません。</translation>
    </message>
    <message>
        <source>Check the internet connection, then try again.</source>
        <translation>インターネット接続を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>No answer from {host}</source>
        <translation>「{host}」から応答がありません</translation>
    </message>
    <message>
        <source>No answer from the service</source>
        <translation>サービスから応答がありません</translation>
    </message>
    <message>
        <source>The service did not answer within {seconds}.</source>
        <translation>サービスは {seconds}以内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>サービスは時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, check the internet connection or wait a while.</source>
        <translation>もう一度お試しください。繰り返し発生する場合は、インターネット接続を確認するか、しばらく待ってください。</translation>
    </message>
    <message>
        <source>No answer from the sign-in page</source>
        <translation>サインイン ページから応答がありません</translation>
    </message>
    <message>
        <source>The sign-in page of the service did not answer in time.</source>
        <translation>サービスのサインイン ページは時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The connection to {host} is not secure</source>
        <translation>「{host}」への接続は安全ではありません</translation>
    </message>
    <message>
        <source>The proxy of this system cannot be used</source>
        <translation>このシステムのプロキシを使用できません</translation>
    </message>
    <message>
        <source>“{proxy}” is a SOCKS proxy, and only HTTP proxies can be used.</source>
        <translation>「{proxy}」は SOCKS プロキシです。使用できるのは HTTP プロキシだけです。</translation>
    </message>
    <message>
        <source>It is a SOCKS proxy, and only HTTP proxies can be used.</source>
        <translation>SOCKS プロキシです。使用できるのは HTTP プロキシだけです。</translation>
    </message>
    <message>
        <source>Ask your network administrator for the address of an HTTP proxy, and set it in this system’s network settings. Then try again.</source>
        <translation>ネットワーク管理者に HTTP プロキシのアドレスを確認し、このシステムのネットワーク設定で指定してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The connection to the sign-in page is not secure</source>
        <translation>サインイン ページへの接続は安全ではありません</translation>
    </message>
    <message>
        <source>Check this computer’s date and time. On a company network, ask your administrator: the network’s own certificate may have to be installed on this computer.</source>
        <translation>このコンピューターの日付と時刻を確認してください。社内ネットワークの場合は、管理者にお問い合わせください。ネットワーク独自の証明書のインストールが必要な場合があります。</translation>
    </message>
    <message>
        <source>The connection to the service is not secure</source>
        <translation>サービスへの接続は安全ではありません</translation>
    </message>
    <message>
        <source>The server answers without encryption (TLS), so the connection was ended.</source>
        <translation>サーバーが暗号化 (TLS) を使わずに応答したため、接続を終了しました。</translation>
    </message>
    <message>
        <source>Check the address and the port of the service. The address that the vendor gave you begins with https://. If it is right, report this to the service’s support.</source>
        <translation>サービスのアドレスとポートを確認してください。提供元から受け取ったアドレスは https:// で始まります。正しい場合は、サービスのサポートにお知らせください。</translation>
    </message>
    <message>
        <source>The server offers only an outdated encryption (older than TLS 1.2), so the connection was ended.</source>
        <translation>サーバーが古い暗号化 (TLS 1.2 より前) しか提供していないため、接続を終了しました。</translation>
    </message>
    <message>
        <source>Report this to the service’s support. The server has to offer TLS 1.2 or newer.</source>
        <translation>サービスのサポートにお知らせください。サーバーは TLS 1.2 以降を提供する必要があります。</translation>
    </message>
    <message>
        <source>“{proxy}” is not the address of a proxy.</source>
        <translation>「{proxy}」はプロキシのアドレスではありません。</translation>
    </message>
    <message>
        <source>The address in the settings is not that of a proxy.</source>
        <translation>設定されているアドレスは、プロキシのアドレスではありません。</translation>
    </message>
    <message>
        <source>Correct the proxy in this system’s network settings, or remove it. Then try again.</source>
        <translation>このシステムのネットワーク設定でプロキシを修正または削除してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The server could not prove who it is: this computer does not trust its certificate. So the connection was ended.</source>
        <translation>このコンピューターでサーバーの証明書が信頼されていないため、接続先が本物であることを確認できませんでした。そのため、接続を終了しました。</translation>
    </message>
    <message>
        <source>Check the address of the service and this computer’s date and time. On a company network, ask your administrator: the network’s own certificate may have to be installed on this computer.</source>
        <translation>サービスのアドレスと、このコンピューターの日付と時刻を確認してください。社内ネットワークの場合は、管理者にお問い合わせください。ネットワーク独自の証明書のインストールが必要な場合があります。</translation>
    </message>
    <message>
        <source>The proxy server of this network asks you to sign in</source>
        <translation>このネットワークのプロキシ サーバーでサインインが必要です</translation>
    </message>
    <message>
        <source>Without that, it does not let the connection to {host} through.</source>
        <translation>サインインしないと、「{host}」に接続できません。</translation>
    </message>
    <message>
        <source>Without that, it does not let the connection to the service through.</source>
        <translation>サインインしないと、サービスに接続できません。</translation>
    </message>
    <message>
        <source>Ask your network administrator how programs get through the proxy server, or use another network. Then try again.</source>
        <translation>プロキシ サーバー経由で接続する方法をネットワーク管理者に確認するか、別のネットワークを使用してください。その後、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The answer from {host} cannot be understood</source>
        <translation>「{host}」からの応答を認識できません</translation>
    </message>
    <message>
        <source>The answer from the service cannot be understood</source>
        <translation>サービスからの応答を認識できません</translation>
    </message>
    <message>
        <source>An activation service does not answer like that. Perhaps the network answered instead, with a sign-in page of its own, or the address is another website’s.</source>
        <translation>アクティブ化サービスの応答ではありません。代わりにネットワークのサインイン ページが応答したか、アドレスが別の Web サイトのものである可能性があります。</translation>
    </message>
    <message>
        <source>Open any website in your browser to see whether the network wants you to sign in, check the address of the service, and try again.</source>
        <translation>ブラウザーで任意の Web サイトを開いて、ネットワークへのサインインが必要かどうかを確認し、サービスのアドレスも確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>It isn’t known yet if the order was redeemed</source>
        <translation>引き換えが完了したかどうかは、まだわかりません</translation>
    </message>
    <message>
        <source>The order was sent to {host}, but the answer was lost on the way. The order is kept on this computer; asking for its result never redeems a key twice.</source>
        <translation>注文は「{host}」に送信されましたが、応答が途中で失われました。注文はこのコンピューターに保存されています。結果を問い合わせても、プロダクト キーが二重に引き換えられることはありません。</translation>
    </message>
    <message>
        <source>The order was sent, but the answer was lost on the way. The order is kept on this computer; asking for its result never redeems a key twice.</source>
        <translation>注文は送信されましたが、応答が途中で失われました。注文はこのコンピューターに保存されています。結果を問い合わせても、プロダクト キーが二重に引き換えられることはありません。</translation>
    </message>
    <message>
        <source>Ask for the result again, now or later: the order is saved. Until the result is known, don’t enter these keys anywhere else.</source>
        <translation>今すぐ、または後で、もう一度結果を確認してください。注文は保存されています。結果がわかるまで、これらのプロダクト キーをほかの場所に入力しないでください。</translation>
    </message>
    <message>
        <source>You chose customer {asked}, but the answer is for customer {answered}.</source>
        <translation>選択した顧客は「{asked}」ですが、応答は顧客「{answered}」のものです。</translation>
    </message>
    <message>
        <source>It is for a different customer than the one you chose.</source>
        <translation>選択した顧客とは別の顧客に対する応答です。</translation>
    </message>
    <message>
        <source>It does something different with the subscription than you chose.</source>
        <translation>サブスクリプションに対する操作が、選択したものと異なります。</translation>
    </message>
    <message>
        <source>You chose subscription {asked}, but the answer is for subscription {answered}.</source>
        <translation>選択したサブスクリプションは「{asked}」ですが、応答はサブスクリプション「{answered}」のものです。</translation>
    </message>
    <message>
        <source>You chose a new subscription, but the answer is for subscription {answered}.</source>
        <translation>新しいサブスクリプションを選択しましたが、応答はサブスクリプション「{answered}」のものです。</translation>
    </message>
    <message>
        <source>It is for a different subscription than the one you chose.</source>
        <translation>選択したサブスクリプションとは別のサブスクリプションに対する応答です。</translation>
    </message>
    <message>
        <source>Keys in your order: {asked}. Keys in the answer: {answered}.</source>
        <translation>注文のプロダクト キー: {asked}。応答のプロダクト キー: {answered}。</translation>
    </message>
    <message>
        <source>Keys in your order: {asked}. The answer names none of them.</source>
        <translation>注文のプロダクト キー: {asked}。応答にはそのいずれも含まれていません。</translation>
    </message>
    <message>
        <source>Its keys differ from those in your order.</source>
        <translation>応答には、注文とは別のプロダクト キーが記載されています。</translation>
    </message>
    <message>
        <source>Licenses according to your keys: {asked}. Licenses in the answer: {answered}.</source>
        <translation>プロダクト キーに基づくライセンス数: {asked}。応答のライセンス数: {answered}。</translation>
    </message>
    <message>
        <source>Its number of licenses doesn’t match your keys.</source>
        <translation>応答のライセンス数が、プロダクト キーのライセンス数と一致しません。</translation>
    </message>
    <message>
        <source>Expiry date according to your keys: {asked}. Expiry date in the answer: {answered}.</source>
        <translation>プロダクト キーに基づく有効期限: {asked}。応答の有効期限: {answered}。</translation>
    </message>
    <message>
        <source>Its expiry date doesn’t match your keys.</source>
        <translation>応答の有効期限が、プロダクト キーの月数と一致しません。</translation>
    </message>
    <message>
        <source>The order was redeemed at {host}, but the receipt differs from the review</source>
        <translation>注文は「{host}」で引き換えられましたが、受領書が引き換え前に確認した内容と異なります</translation>
    </message>
    <message>
        <source>The order was redeemed, but the receipt differs from the review</source>
        <translation>注文は引き換えられましたが、受領書が引き換え前に確認した内容と異なります</translation>
    </message>
    <message>
        <source>The receipt is kept with the order. Compare the order and the receipt with your subscription, and ask the service’s support. Don’t redeem more keys there until they have answered.</source>
        <translation>受領書は注文とともに保存されています。受領書と注文をサブスクリプションと照らし合わせ、サービスのサポートにお問い合わせください。回答があるまで、そのサービスでほかのプロダクト キーを引き換えないでください。</translation>
    </message>
    <message>
        <source>The answer of {host} isn’t what you asked for</source>
        <translation>「{host}」の応答が、依頼した内容と異なります</translation>
    </message>
    <message>
        <source>The service’s answer isn’t what you asked for</source>
        <translation>サービスの応答が、依頼した内容と異なります</translation>
    </message>
    <message>
        <source>Try again. If it happens again, report this message to the service’s support.</source>
        <translation>もう一度お試しください。再び発生する場合は、注文と応答の内容をサービスのサポートにお知らせください。</translation>
    </message>
    <message>
        <source>It differs from your order.</source>
        <translation>応答の内容が注文と一致しません。</translation>
    </message>
    <message>
        <source>This is not the address of a service</source>
        <translation>これはサービスのアドレスではありません</translation>
    </message>
    <message>
        <source>“{address}” cannot be read as a web address.</source>
        <translation>「{address}」を Web アドレスとして認識できません。</translation>
    </message>
    <message>
        <source>It cannot be read as a web address.</source>
        <translation>Web アドレスとして認識できません。</translation>
    </message>
    <message>
        <source>Enter the address as the vendor gave it to you. It looks like https://keys.example.com.</source>
        <translation>提供元から案内されたとおりにアドレスを入力してください。アドレスは https://keys.example.com のような形式です。</translation>
    </message>
    <message>
        <source>This address is not secure</source>
        <translation>このアドレスは安全ではありません</translation>
    </message>
    <message>
        <source>At “{address}”, others would be able to read your keys on the way, so no connection was made.</source>
        <translation>「{address}」では、通信の途中でプロダクト キーを第三者に読み取られるおそれがあるため、接続しませんでした。</translation>
    </message>
    <message>
        <source>At this address, others would be able to read your keys on the way, so no connection was made.</source>
        <translation>このアドレスでは、通信の途中でプロダクト キーを第三者に読み取られるおそれがあるため、接続しませんでした。</translation>
    </message>
    <message>
        <source>Enter the address with https:// at the beginning. If the service has no such address, ask the vendor for one.</source>
        <translation>https:// で始まるアドレスを入力してください。サービスにそのようなアドレスがない場合は、提供元にお問い合わせください。</translation>
    </message>
    <message>
        <source>If it matches exactly, you can still use it; the service decides.</source>
        <translation>完全に一致している場合は、そのまま続行できます。最終的な判断はサービスが行います。</translation>
    </message>
    <message>
        <source>Continue: before anything is redeemed, you see what the key does and can still go back.</source>
        <translation>次に進んでください。引き換える前に、このプロダクト キーを引き換えた場合の内容を確認でき、戻ることもできます。</translation>
    </message>
    <message>
        <source>Compare the whole key with the card or e-mail, character by character.</source>
        <translation>プロダクト キー全体を、カードやメールと 1 文字ずつ照らし合わせてください。</translation>
    </message>
    <message>
        <source>Probably mistyped</source>
        <translation>入力ミスの可能性</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>プロダクト キーはまだ入力されていません</translation>
    </message>
    <message>
        <source>Open it in its own program and save it as CSV or XLSX, or copy the keys and paste them here.</source>
        <translation>対応するプログラムで開いて CSV または XLSX 形式で保存するか、プロダクト キーをコピーしてここに貼り付けてください。</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>ファイルが見つかりません</translation>
    </message>
    <message>
        <source>It may have been moved or renamed, or be on a drive that is not connected.</source>
        <translation>移動されたか、名前が変更されたか、接続されていないドライブにある可能性があります。</translation>
    </message>
    <message>
        <source>Look for the file and choose it again.</source>
        <translation>ファイルの場所を確認して、もう一度選択してください。</translation>
    </message>
    <message>
        <source>This is a folder</source>
        <translation>これはフォルダーです</translation>
    </message>
    <message>
        <source>A list of keys is one file.</source>
        <translation>プロダクト キーの一覧は、1 つのファイルで指定します。</translation>
    </message>
    <message>
        <source>Choose a file in this folder.</source>
        <translation>このフォルダー内のファイルを選択してください。</translation>
    </message>
    <message>
        <source>You can’t open this file</source>
        <translation>このファイルを開くことができません</translation>
    </message>
    <message>
        <source>Your account on this computer has no permission, or another program is using the file.</source>
        <translation>このコンピューターのアカウントに権限がないか、別のプログラムがファイルを使用している可能性があります。</translation>
    </message>
    <message>
        <source>Close it in other programs, or ask for permission to read it; then try again.</source>
        <translation>ほかのプログラムで開いている場合は閉じるか、読み取り権限の付与を依頼してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>ファイルを読み取れません</translation>
    </message>
    <message>
        <source>The computer reports a fault: the drive or the connection to it may be broken.</source>
        <translation>コンピューターからエラーが報告されました。ドライブまたはその接続に問題がある可能性があります。</translation>
    </message>
    <message>
        <source>Copy the file to this computer and try again with the copy.</source>
        <translation>ファイルをこのコンピューターにコピーし、コピーしたファイルでもう一度お試しください。</translation>
    </message>
    <message>
        <source>There is no key to check</source>
        <translation>確認するプロダクト キーがありません</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>一覧が空です。</translation>
    </message>
    <message>
        <source>This file holds no text</source>
        <translation>このファイルにはテキストが含まれていません</translation>
    </message>
    <message>
        <source>It holds the data of a program, and no keys to read.</source>
        <translation>プログラム用のデータのため、読み取れるプロダクト キーがありません。</translation>
    </message>
    <message>
        <source>This is a picture</source>
        <translation>これは画像です</translation>
    </message>
    <message>
        <source>Keys in a picture cannot be read.</source>
        <translation>画像に写っているプロダクト キーは読み取れません。</translation>
    </message>
    <message>
        <source>Type the keys that the picture shows.</source>
        <translation>画像に写っているプロダクト キーを入力してください。</translation>
    </message>
    <message>
        <source>The file is protected by a password</source>
        <translation>ファイルがパスワードで保護されています</translation>
    </message>
    <message>
        <source>Nobody can read it without the password.</source>
        <translation>パスワードがないと読み取れません。</translation>
    </message>
    <message>
        <source>Open it in its own program and save a copy without a password, or copy the keys and paste them here.</source>
        <translation>対応するプログラムで開き、パスワードなしでコピーを保存するか、プロダクト キーをコピーしてここに貼り付けてください。</translation>
    </message>
    <message>
        <source>This is a compressed file</source>
        <translation>これは圧縮ファイルです</translation>
    </message>
    <message>
        <source>Files inside it aren’t checked.</source>
        <translation>圧縮ファイルの中は確認されません。</translation>
    </message>
    <message>
        <source>Extract it and choose the list that was in it.</source>
        <translation>展開してから、中にある一覧を選択してください。</translation>
    </message>
    <message>
        <source>This is a document, not a list</source>
        <translation>これは一覧ではなくドキュメントです</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) could not be read. A key with such a character inside it was not recognized.</source>
        <translation>
            <numerusform>%n 文字を読み取れませんでした。読み取れない文字が途中にあるプロダクト キーは認識されていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are too long to read as a table. Keys in them may be shown with a line number instead of a cell such as B7.</source>
        <translation>
            <numerusform>表として扱うには長すぎる行が %n 行あります。その行のプロダクト キーには、B7 などのセルではなく行番号が示されることがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents of this format are not read.</source>
        <translation>この形式のドキュメントは読み取れません。</translation>
    </message>
    <message>
        <source>Open it in its own program, copy the keys and paste them here.</source>
        <translation>対応するプログラムで開き、プロダクト キーをコピーしてここに貼り付けてください。</translation>
    </message>
    <message>
        <source>The workbook is too large</source>
        <translation>ブックが大きすぎます</translation>
    </message>
    <message>
        <source>Unpacked, it needs far more memory than a list of keys should.</source>
        <translation>展開すると、プロダクト キーの一覧としては過大なメモリが必要になります。</translation>
    </message>
    <message>
        <source>Save the sheet with the keys as CSV: a list in CSV may be of any size.</source>
        <translation>プロダクト キーのシートを CSV 形式で保存してください。CSV 形式の一覧には、サイズの制限がありません。</translation>
    </message>
    <message>
        <source>The workbook is damaged</source>
        <translation>ブックが破損しています</translation>
    </message>
    <message>
        <source>It isn’t a valid workbook file.</source>
        <translation>ブックとして正しい構造になっていません。</translation>
    </message>
    <message>
        <source>Choose a text, a table, a workbook, an e-mail (EML) or a PDF, or copy the keys and paste them here.</source>
        <translation>テキスト、表、ブック、メール (EML)、PDF のいずれかを選択するか、プロダクト キーをコピーしてここに貼り付けてください。</translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation>これはファイルではありません</translation>
    </message>
    <message>
        <source>It is a device of this computer, or a connection between programs.</source>
        <translation>このコンピューターのデバイス、またはプログラム間の接続です。</translation>
    </message>
    <message>
        <source>Choose a file, or copy the keys and paste them here.</source>
        <translation>ファイルを選択するか、プロダクト キーをコピーしてここに貼り付けてください。</translation>
    </message>
    <message>
        <source>This is a document of Numbers, Pages or Keynote</source>
        <translation>これは Numbers、Pages、Keynote の書類です</translation>
    </message>
    <message>
        <source>This is an Outlook message</source>
        <translation>これは Outlook のメッセージです</translation>
    </message>
    <message>
        <source>Messages saved in the format MSG are not read.</source>
        <translation>MSG 形式で保存されたメッセージは読み取れません。</translation>
    </message>
    <message>
        <source>Open it in Outlook and save it as text, or copy the keys and paste them here.</source>
        <translation>Outlook で開いてテキスト形式で保存するか、プロダクト キーをコピーしてここに貼り付けてください。</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>ファイルが大きすぎます</translation>
    </message>
    <message>
        <source>Reading it would take more memory than a list of keys ever does.</source>
        <translation>読み取りには、プロダクト キーの一覧では考えられないほど多くのメモリが必要です。</translation>
    </message>
    <message>
        <source>Copy the keys into a text file: that may be of any size.</source>
        <translation>プロダクト キーをテキスト ファイルにコピーしてください。テキスト ファイルのサイズに制限はありません。</translation>
    </message>
    <message>
        <source>The document is damaged</source>
        <translation>ドキュメントが破損しています</translation>
    </message>
    <message>
        <source>A part of it cannot be read.</source>
        <translation>一部を読み取ることができません。</translation>
    </message>
    <message>
        <source>Open it in its own program and save it again, or have it sent to you again.</source>
        <translation>対応するプログラムで開いて保存し直すか、もう一度送るよう依頼してください。</translation>
    </message>
    <message>
        <source>A product key has 25 letters and digits, in five groups of five.</source>
        <translation>プロダクト キーは 25 文字の英数字で、5 文字ずつの 5 つのグループに分かれています。</translation>
    </message>
    <message numerus="yes">
        <source>%n full-width character(s) converted.</source>
        <translation>
            <numerusform>全角文字を %n 文字、半角に変換しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n web page code(s), such as &amp;nbsp;, read as the characters they represent.</source>
        <translation>
            <numerusform>&amp;nbsp; のような Web ページのコード %n 個を、対応する文字として読み取りました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) put together from several cells.</source>
        <translation>
            <numerusform>複数のセルからプロダクト キー %n 個を組み立てました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a key.</source>
        <translation>
            <numerusform>プロダクト キーのない行: %n 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) contain only a part of a key; the first is line {line}. Put each whole key on one line.</source>
        <translation>
            <numerusform>プロダクト キーの一部しかない行が %n 行あります (最初は {line} 行目)。プロダクト キー全体を 1 行にまとめてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) look like a key but can’t be read as one; the first is line {line}. Write each key as five groups of five with dashes.</source>
        <translation>
            <numerusform>プロダクト キーのように見えても、プロダクト キーとして読み取れない行が %n 行あります (最初は {line} 行目)。5 文字ずつの 5 グループをハイフンで区切って入力してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is in several encodings: {list}.</source>
        <translation>テキストに複数の文字コードが使用されています: {list}。</translation>
    </message>
    <message>
        <source>The text was read as {encoding}.</source>
        <translation>テキストを {encoding} として読み取りました。</translation>
    </message>
    <message numerus="yes">
        <source>%n very long run(s) of letters skipped: no key is that long.</source>
        <translation>
            <numerusform>数十万文字が連続する部分を %n か所スキップしました。これほど長いプロダクト キーはありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) or attachment(s) skipped: keys in them cannot be read.</source>
        <translation>
            <numerusform>画像または添付ファイル %n 個をスキップしました。その中のプロダクト キーは読み取れません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) with a formula and no result: open the workbook in its own program and save it.</source>
        <translation>
            <numerusform>結果のない数式を含むセルが %n 個あります。ブックを対応するプログラムで開いて保存してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) not read: type the keys that they show.</source>
        <translation>
            <numerusform>読み取れない画像が %n 個あります。画像に表示されているプロダクト キーを入力してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s) not read: save each one and check it by itself.</source>
        <translation>
            <numerusform>読み取れない添付ファイルが %n 個あります。それぞれ保存して、個別に確認してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) without text, perhaps scanned: type the keys that they show.</source>
        <translation>
            <numerusform>テキストのないページが %n ページあります (スキャンされた可能性があります)。表示されているプロダクト キーを入力してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) in a script or comment of a web page were not read. If you need one, paste only that key.</source>
        <translation>
            <numerusform>Web ページのスクリプトまたはコメントの中に、読み取っていないプロダクト キーが %n 個あります。必要なものは、それだけを貼り付けてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The same key as in line {line}.</source>
        <translation>{line} 行目と同じプロダクト キーです。</translation>
    </message>
    <message>
        <source>The same key as in cell {cell}.</source>
        <translation>セル {cell} と同じプロダクト キーです。</translation>
    </message>
    <message>
        <source>Type or paste the key. Dashes, spaces and upper or lower case make no difference.</source>
        <translation>プロダクト キーを入力するか貼り付けてください。ハイフンやスペースの有無、大文字と小文字の違いは影響しません。</translation>
    </message>
    <message>
        <source>{length} of 25 characters</source>
        <translation>25 文字中 {length} 文字</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>入力途中です</translation>
    </message>
    <message>
        <source>Still missing: {missing}.</source>
        <translation>残りは {missing}です。</translation>
    </message>
    <message>
        <source>Continue typing. If the key seems to end here, count five characters in every group.</source>
        <translation>続けて入力してください。プロダクト キーがここで終わっているように見える場合は、各グループが 5 文字になっているか確認してください。</translation>
    </message>
    <message>
        <source>A character that never occurs in a key</source>
        <translation>プロダクト キーで使用されない文字があります</translation>
    </message>
    <message>
        <source>A character from another writing system</source>
        <translation>ラテン文字以外の文字があります</translation>
    </message>
    <message>
        <source>It may look right, but it is not a Latin letter or digit. That happens with copied text and with another keyboard layout.</source>
        <translation>正しいように見えても、ラテン文字や数字ではない別の文字です。テキストをコピーした場合や、別のキーボード レイアウトで入力した場合に起こります。</translation>
    </message>
    <message>
        <source>Type this character again, with a Latin keyboard layout.</source>
        <translation>英数字を入力できるキーボード レイアウトで、この文字を入力し直してください。</translation>
    </message>
    <message>
        <source>{characters}: {surplus} too many</source>
        <translation>{characters}: {surplus} 文字多すぎます</translation>
    </message>
    <message>
        <source>Too many characters</source>
        <translation>文字が多すぎます</translation>
    </message>
    <message>
        <source>A product key has 25. Perhaps a character was typed twice, or text beside the key was copied with it. Nothing was cut off.</source>
        <translation>プロダクト キーは 25 文字です。同じ文字を 2 回入力したか、前後のテキストも一緒にコピーした可能性があります。入力した内容は切り捨てられていません。</translation>
    </message>
    <message>
        <source>Remove what does not belong to the key.</source>
        <translation>プロダクト キーに含まれない文字を削除してください。</translation>
    </message>
    <message>
        <source>The letter N does not fit</source>
        <translation>文字 N の数または位置が正しくありません</translation>
    </message>
    <message>
        <source>Look again at every N: it may be an M, H, W or K.</source>
        <translation>すべての N をもう一度確認してください。M、H、W、K のいずれかの可能性があります。</translation>
    </message>
    <message>
        <source>A placeholder, not a key</source>
        <translation>見本であり、プロダクト キーではありません</translation>
    </message>
    <message>
        <source>It follows a pattern: forms and instructions show such examples in place of a real key.</source>
        <translation>決まったパターンになっています。フォームや説明書では、プロダクト キーが入る場所にこのような見本が示されます。</translation>
    </message>
    <message>
        <source>Look for the key itself: on the card, in the e-mail or with the reseller.</source>
        <translation>カード、メール、または購入元で、実際のプロダクト キーをご確認ください。</translation>
    </message>
    <message>
        <source>This cannot be a key</source>
        <translation>プロダクト キーの形式ではありません</translation>
    </message>
    <message>
        <source>Probably one wrong character</source>
        <translation>1 文字が間違っている可能性があります</translation>
    </message>
    <message>
        <source>The check built into the key finds an error. One character was probably mistaken for a similar one.</source>
        <translation>プロダクト キーの整合性チェックで誤りが見つかりました。見間違えやすい 1 文字が原因と考えられます。</translation>
    </message>
    <message>
        <source>At least one character is wrong</source>
        <translation>少なくとも 1 文字が間違っています</translation>
    </message>
    <message>
        <source>The check built into the key finds an error, but cannot say for certain where.</source>
        <translation>プロダクト キーの整合性チェックで誤りが見つかりましたが、場所を確実に特定することはできません。</translation>
    </message>
    <message>
        <source>Compare the whole key with the card or e-mail. Check group {group} first.</source>
        <translation>プロダクト キー全体を、グループ {group} から順に、カードやメールと照らし合わせてください。</translation>
    </message>
    <message>
        <source>Probably two characters are swapped</source>
        <translation>2 文字が入れ替わっている可能性があります</translation>
    </message>
    <message>
        <source>Compare the order of the characters with the card or e-mail, group by group.</source>
        <translation>文字の並び順を、グループごとにカードやメールと照らし合わせてください。</translation>
    </message>
    <message>
        <source>The check built into the key finds an error. Perhaps one character was mistaken for a similar one.</source>
        <translation>プロダクト キーの整合性チェックで誤りが見つかりました。見間違えやすい 1 文字が原因の可能性があります。</translation>
    </message>
    <message>
        <source>First check the places named above, then the rest of the key.</source>
        <translation>まず示された位置を確認し、次に残りの部分を確認してください。</translation>
    </message>
    <message>
        <source>Only the service can tell whether it can still be redeemed, and for what.</source>
        <translation>まだ引き換えられるかどうか、また何に使用できるかは、サービスでのみ確認できます。</translation>
    </message>
    <message>
        <source>Keys never contain 0, O, 1, I, L, 5, S, Z, A, E or U: what looks like one of these is another character.</source>
        <translation>プロダクト キーでは 0、O、1、I、L、5、S、Z、A、E、U は使用されません。そのように見える文字は、別の文字です。</translation>
    </message>
    <message>
        <source>Check the place again on the card or in the e-mail, and correct it here.</source>
        <translation>カードまたはメールでその位置の文字をもう一度確認し、ここで修正してください。</translation>
    </message>
    <message>
        <source>A Microsoft key has exactly one N, and never at the end. At least one character here was misread.</source>
        <translation>Microsoft のプロダクト キーに含まれる N は 1 つだけで、末尾に来ることはありません。少なくとも 1 文字が読み間違えられています。</translation>
    </message>
    <message>
        <source>Only a part of the key is readable</source>
        <translation>プロダクト キーの一部しか読めません</translation>
    </message>
    <message>
        <source>The rest is masked: some programs and lists show only the end of a key, and symbols in place of the rest.</source>
        <translation>残りは伏せられています。プロダクト キーの末尾だけを表示するプログラムや一覧では、ほかの文字が記号に置き換えられます。</translation>
    </message>
    <message>
        <source>Look for the whole key: on the card, in the e-mail or with the reseller.</source>
        <translation>カードやメールを見るか、販売店に問い合わせて、プロダクト キー全体を確認してください。</translation>
    </message>
    <message>
        <source>Check this place on the card or in the e-mail, and correct it here.</source>
        <translation>カードまたはメールでこの位置の文字を確認し、ここで修正してください。</translation>
    </message>
    <message>
        <source>All characters may be right, but two of them have changed places. The check cannot say which two.</source>
        <translation>文字そのものはすべて正しく、そのうち 2 文字の位置だけが入れ替わっている可能性があります。どの 2 文字かは、整合性チェックでは特定できません。</translation>
    </message>
    <message>
        <source>The check built into the key finds an error: at least one character is wrong. It cannot say where.</source>
        <translation>プロダクト キーの整合性チェックで誤りが見つかりました。少なくとも 1 文字が間違っていますが、場所は特定できません。</translation>
    </message>
    <message>
        <source>Typed right</source>
        <translation>正しく入力されています</translation>
    </message>
    <message>
        <source>This looks like a Microsoft key, and the check built into it finds no error.</source>
        <translation>Microsoft のプロダクト キーのようです。整合性チェックで誤りは見つかりませんでした。</translation>
    </message>
    <message>
        <source>The check built into the key finds no error.</source>
        <translation>プロダクト キーの整合性チェックで誤りは見つかりませんでした。</translation>
    </message>
    <message>
        <source>Cannot be checked offline</source>
        <translation>オフラインでは確認できない形式</translation>
    </message>
    <message>
        <source>This is an older kind of key without a built-in check, so a typing error would not be noticed.</source>
        <translation>整合性チェックのない古い種類のプロダクト キーのため、入力ミスがあっても見つけられません。</translation>
    </message>
    <message>
        <source>Compare the key with the card or e-mail once more, group by group, and continue.</source>
        <translation>もう一度グループごとにカードやメールと照らし合わせてから、次に進んでください。</translation>
    </message>
    <message>
        <source>Already in the list</source>
        <translation>既に一覧にあります</translation>
    </message>
    <message>
        <source>Group {group}, position {position} reads {read}, which never occurs in a key: look again, is it {likely}?</source>
        <translation>グループ {group} の {position} 文字目「{read}」は、プロダクト キーでは使用されません。{likely} ではありませんか?</translation>
    </message>
    <message>
        <source>Group {group}, position {position} reads {read}, which never occurs in a key: look again.</source>
        <translation>グループ {group} の {position} 文字目「{read}」は、プロダクト キーでは使用されません。もう一度ご確認ください。</translation>
    </message>
    <message>
        <source>Group {group}, position {position} reads {read}, which is not a Latin letter or digit: is it {likely}?</source>
        <translation>グループ {group} の {position} 文字目「{read}」は、ラテン文字や数字ではありません。{likely} ではありませんか?</translation>
    </message>
    <message>
        <source>Group {group}, position {position} reads {read}, which is not a Latin letter or digit: type it again.</source>
        <translation>グループ {group} の {position} 文字目「{read}」は、ラテン文字や数字ではありません。入力し直してください。</translation>
    </message>
    <message>
        <source>Group {group}, position {position} reads {read}: look again, is it {likely}?</source>
        <translation>グループ {group} の {position} 文字目「{read}」をもう一度ご確認ください。{likely} ではありませんか?</translation>
    </message>
    <message>
        <source>Group {group}, position {position} reads {read}: look again.</source>
        <translation>グループ {group} の {position} 文字目「{read}」をもう一度ご確認ください。</translation>
    </message>
    <message>
        <source>Check group {group}, position {position}: {choices}?</source>
        <translation>グループ {group} の {position} 文字目をご確認ください。{choices} のうち、どれでしょうか?</translation>
    </message>
    <message>
        <source>Group {group}, position {position}: {choices}?</source>
        <translation>グループ {group} の {position} 文字目: {choices}?</translation>
    </message>
    <message>
        <source>Group {group}, position {position}</source>
        <translation>グループ {group} の {position} 文字目</translation>
    </message>
    <message>
        <source>Compare all characters; B and 8, G and 6, V and Y are easily confused</source>
        <translation>すべての文字を照合してください。B と 8、G と 6、V と Y は間違えやすい文字です</translation>
    </message>
    <message>
        <source>Check group {group} first.</source>
        <translation>グループ {group} から確認してください。</translation>
    </message>
    <message>
        <source>{list}, {next}</source>
        <translation>{list}、{next}</translation>
    </message>
    <message>
        <source>{list} or {last}</source>
        <translation>{list} または {last}</translation>
    </message>
    <message>
        <source>Activate a new subscription</source>
        <translation>新しいサブスクリプションをアクティブにする</translation>
    </message>
    <message>
        <source>The customer gets a new subscription from today, with the licenses of all keys together. It lasts as many months as the keys carry.</source>
        <translation>新しいサブスクリプションが本日から始まります。ライセンス数は、すべてのプロダクト キーの合計です。期間は、プロダクト キーの月数と同じです。</translation>
    </message>
    <message>
        <source>For a product that the customer does not have yet.</source>
        <translation>顧客がまだ利用していない製品の場合に選択します。</translation>
    </message>
    <message>
        <source>Add licenses</source>
        <translation>ライセンスを追加する</translation>
    </message>
    <message>
        <source>The licenses of the keys are added to those of the subscription. Its expiry date stays the same.</source>
        <translation>プロダクト キーのライセンスが、サブスクリプションのライセンスに加わります。有効期限は変わりません。</translation>
    </message>
    <message>
        <source>For more users of a product that the customer already has.</source>
        <translation>顧客が既に利用している製品のユーザーを増やす場合に選択します。</translation>
    </message>
    <message>
        <source>Extend the expiry date</source>
        <translation>有効期限を延長する</translation>
    </message>
    <message>
        <source>The months of the keys are added to the expiry date. From today, the licenses of the keys replace those of the subscription.</source>
        <translation>プロダクト キーの月数だけ有効期限が延びます。サブスクリプションのライセンスは、本日からプロダクト キーのライセンスに置き換わります。</translation>
    </message>
    <message>
        <source>For more time. Use keys that together carry as many licenses as are needed.</source>
        <translation>期間を延ばす場合に選択します。ライセンス数の合計が必要な数になるように、プロダクト キーを用意してください。</translation>
    </message>
    <message>
        <source>Reactivate a subscription</source>
        <translation>サブスクリプションを再アクティブ化する</translation>
    </message>
    <message>
        <source>The subscription is active again from today, with the licenses of the keys and for as many months as they carry.</source>
        <translation>サブスクリプションは本日から再びアクティブになります。ライセンス数と期間は、プロダクト キーの内容で決まります。</translation>
    </message>
    <message>
        <source>For a subscription that has expired or is disabled, as long as it has not been deleted.</source>
        <translation>期限切れまたは無効のサブスクリプションで、まだ削除されていない場合に選択します。</translation>
    </message>
    <message>
        <source>Another action ({code})</source>
        <translation>その他の操作 ({code})</translation>
    </message>
    <message>
        <source>This version of Product Key Wizard does not know what it does.</source>
        <translation>このバージョンの Product Key Wizard では、この操作の内容を認識できません。</translation>
    </message>
    <message>
        <source>Look for a newer version of Product Key Wizard before you choose it.</source>
        <translation>選択する前に、Product Key Wizard の新しいバージョンがないか確認してください。</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>アクティブ</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Disabled (cancelled by the customer)</source>
        <translation>無効 (顧客によるキャンセル)</translation>
    </message>
    <message>
        <source>Disabled (switched off by the vendor)</source>
        <translation>無効 (提供元による停止)</translation>
    </message>
    <message>
        <source>Disabled (expired some time ago)</source>
        <translation>無効 (期限切れから一定期間が経過)</translation>
    </message>
    <message>
        <source>Global administrator</source>
        <translation>グローバル管理者</translation>
    </message>
    <message>
        <source>Billing administrator</source>
        <translation>課金管理者</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>販売店</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>閲覧者</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>未入力</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>入力途中</translation>
    </message>
    <message>
        <source>Not a valid key</source>
        <translation>形式エラー</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Masked or an example</source>
        <translation>伏せ字または見本</translation>
    </message>
    <message numerus="yes">
        <source>%n license(s)</source>
        <translation>
            <numerusform>%n ライセンス</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n か月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>プロダクト キー %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 文字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>MMMM d, yyyy</source>
        <extracomment>A pattern of Qt: d day, MMMM name of the month (in your language by itself), M its number, yyyy year.</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>A pattern of Qt: MMMM name of the month, M its number, yyyy year.</extracomment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>MMMM d, yyyy, h:mm AP</source>
        <extracomment>A pattern of Qt: as for a date alone, and h or H hour, mm minute, AP before or after noon.</extracomment>
        <translation>yyyy年M月d日 H:mm</translation>
    </message>
    <message>
        <source>h:mm AP</source>
        <extracomment>A pattern of Qt: h or H hour, mm minute, AP before or after noon.</extracomment>
        <translation>H:mm</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}。</translation>
    </message>
    <message>
        <source>The key …{ending} looks like a Microsoft key</source>
        <translation>プロダクト キー …{ending} は Microsoft のプロダクト キーのようです</translation>
    </message>
    <message>
        <source>This looks like a Microsoft key</source>
        <translation>Microsoft のプロダクト キーのようです</translation>
    </message>
    <message>
        <source>The service at {host} accepts only its own keys.</source>
        <translation>「{host}」のサービスで使用できるのは、そのサービスが発行したプロダクト キーだけです。</translation>
    </message>
    <message>
        <source>This service accepts only its own keys.</source>
        <translation>このサービスで使用できるのは、サービス自身が発行したプロダクト キーだけです。</translation>
    </message>
    <message>
        <source>The service has an account for {customer}, but could not process the order.</source>
        <translation>「{customer}」のアカウントはサービスにありますが、注文を処理できませんでした。</translation>
    </message>
    <message>
        <source>The service has an account for the customer, but could not process the order.</source>
        <translation>顧客のアカウントはサービスにありますが、注文を処理できませんでした。</translation>
    </message>
    <message>
        <source>Redeem again: the order continues for the same customer.</source>
        <translation>もう一度引き換えてください。注文は同じ顧客で続行されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s) like this: check whether this is a product key at all.</source>
        <translation>
            <numerusform>同様の箇所がほかに %n か所あります。これがプロダクト キーかどうかを確認してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in to continue</source>
        <translation>続けるにはサインインしてください</translation>
    </message>
    <message>
        <source>The service knows you by an access token, which the vendor gave you.</source>
        <translation>サービスでは、提供元から受け取ったアクセス トークンで利用者を確認します。</translation>
    </message>
    <message>
        <source>Enter the token, and continue where you were.</source>
        <translation>トークンを入力すると、そのまま続行できます。</translation>
    </message>
    <message>
        <source>The service wants to know who you are.</source>
        <translation>サービスがアカウントの確認を求めています。</translation>
    </message>
    <message>
        <source>Sign in with your browser. The order then continues where it was.</source>
        <translation>ブラウザーでサインインしてください。その後、元の手順から注文を続行できます。</translation>
    </message>
    <message>
        <source>Your sign-in has ended</source>
        <translation>サインインの有効期間が過ぎています</translation>
    </message>
    <message>
        <source>It has expired, or you signed out on this computer or at the provider.</source>
        <translation>サインインの有効期間が過ぎたか、このコンピューターまたはプロバイダーでサインアウトした可能性があります。</translation>
    </message>
    <message>
        <source>Sign in again. The order then continues where it was.</source>
        <translation>もう一度サインインしてください。その後、元の手順から注文を続行できます。</translation>
    </message>
    <message>
        <source>The service doesn’t know your account yet</source>
        <translation>このアカウントはまだサービスに登録されていません</translation>
    </message>
    <message>
        <source>You signed in, but none of the service’s accounts belongs to this sign-in.</source>
        <translation>サインインしましたが、このサインインに対応するサービスのアカウントがありません。</translation>
    </message>
    <message>
        <source>Ask the vendor for an invitation and enter its code, or sign in with another account.</source>
        <translation>提供元に招待を依頼してそのコードを入力するか、別のアカウントでサインインしてください。</translation>
    </message>
    <message>
        <source>Your account is disabled</source>
        <translation>アカウントが無効になっています</translation>
    </message>
    <message>
        <source>The service’s vendor has disabled it.</source>
        <translation>サービスの提供元によって無効にされています。</translation>
    </message>
    <message>
        <source>Ask the vendor why, or sign in with another account.</source>
        <translation>提供元に理由を確認するか、別のアカウントでサインインしてください。</translation>
    </message>
    <message>
        <source>The service does not accept your token: it has expired, was revoked, or was not entered as it was given to you.</source>
        <translation>サービスがトークンを受け付けません。有効期間が過ぎているか、失効しているか、受け取ったとおりに入力されていない可能性があります。</translation>
    </message>
    <message>
        <source>Sign in again and continue where you were. If the token is refused again, ask the vendor for a new one.</source>
        <translation>もう一度サインインすると、そのまま続行できます。再び拒否された場合は、提供元に新しいトークンを依頼してください。</translation>
    </message>
    <message>
        <source>Install the newest version of Product Key Wizard. If this is the newest one, contact the service’s support.</source>
        <translation>Product Key Wizard の最新バージョンをインストールしてください。既に最新の場合は、サービスのサポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>The service at {host} is newer than this wizard</source>
        <translation>「{host}」のサービスは、このウィザードより新しいバージョンです</translation>
    </message>
    <message>
        <source>The service is newer than this wizard</source>
        <translation>サービスは、このウィザードより新しいバージョンです</translation>
    </message>
    <message>
        <source>This version of the wizard can’t understand its answers.</source>
        <translation>このバージョンのウィザードでは、サービスの応答を認識できません。</translation>
    </message>
    <message>
        <source>The service at {host} is older than this wizard</source>
        <translation>「{host}」のサービスは、このウィザードより古いバージョンです</translation>
    </message>
    <message>
        <source>The service is older than this wizard</source>
        <translation>サービスは、このウィザードより古いバージョンです</translation>
    </message>
    <message>
        <source>It doesn’t support something the wizard needs.</source>
        <translation>ウィザードに必要な機能に、サービスが対応していません。</translation>
    </message>
    <message>
        <source>Contact the service’s support and ask for an update, or for the version of Product Key Wizard that works with it.</source>
        <translation>サービスのサポートに問い合わせて、サービスの更新、または対応するバージョンの Product Key Wizard を依頼してください。</translation>
    </message>
    <message>
        <source>The service at {host} and this wizard aren’t compatible</source>
        <translation>「{host}」のサービスとこのウィザードには互換性がありません</translation>
    </message>
    <message>
        <source>The service and this wizard aren’t compatible</source>
        <translation>サービスとこのウィザードには互換性がありません</translation>
    </message>
    <message>
        <source>One of them is too old for the other.</source>
        <translation>どちらか一方のバージョンが古いため、もう一方に対応していません。</translation>
    </message>
    <message>
        <source>The account of {customer} could not be set up yet</source>
        <translation>「{customer}」のアカウントをまだ設定できていません</translation>
    </message>
    <message>
        <source>The account could not be set up yet</source>
        <translation>アカウントをまだ設定できていません</translation>
    </message>
    <message>
        <source>The service cannot set up accounts for customers at the moment.</source>
        <translation>現在、サービスで顧客のアカウントを設定できません。</translation>
    </message>
    <message>
        <source>The same key as in row {row}.</source>
        <translation>{row} 行目と同じプロダクト キーです。</translation>
    </message>
    <message>
        <source>Microsoft key</source>
        <translation>Microsoft のプロダクト キー</translation>
    </message>
    <message>
        <source>Older Microsoft key</source>
        <translation>以前の形式の Microsoft のプロダクト キー</translation>
    </message>
    <message>
        <source>Key of an activation service</source>
        <translation>アクティブ化サービスのプロダクト キー</translation>
    </message>
    <message>
        <source>The key has a typing mistake</source>
        <translation>プロダクト キーに入力ミスがあります</translation>
    </message>
    <message>
        <source>Its built-in check fails, so no service would know it.</source>
        <translation>整合性チェックで誤りが見つかったため、どのサービスでも認識されません。</translation>
    </message>
    <message>
        <source>Compare it with the original, correct it in the list, and open the list again.</source>
        <translation>元の表記と見比べて一覧を修正し、一覧をもう一度開いてください。</translation>
    </message>
    <message>
        <source>The key is from another service</source>
        <translation>別のサービスのプロダクト キーです</translation>
    </message>
    <message>
        <source>Microsoft’s pages don’t accept it, so it wasn’t redeemed.</source>
        <translation>Microsoft のページでは使用できないため、引き換えていません。</translation>
    </message>
    <message>
        <source>Put the keys of that service in a list of their own, and open it as a batch.</source>
        <translation>そのサービスのプロダクト キーを別の一覧にまとめ、一括処理で開いてください。</translation>
    </message>
    <message>
        <source>This is a public setup key</source>
        <translation>これは公開されているセットアップ用プロダクト キーです</translation>
    </message>
    <message>
        <source>Microsoft publishes it for everyone, to set up Windows on company networks.</source>
        <translation>Microsoft が企業ネットワークでの Windows のセットアップ用に公開しているものです。</translation>
    </message>
    <message>
        <source>It holds no licenses: remove it from the list.</source>
        <translation>ライセンスは含まれていません。一覧から削除してください。</translation>
    </message>
    <message>
        <source>The row names no customer</source>
        <translation>この行に顧客が指定されていません</translation>
    </message>
    <message>
        <source>Nothing in it says who the licenses are for.</source>
        <translation>どの顧客のライセンスかわかりません。</translation>
    </message>
    <message>
        <source>Choose the customer, or add it to the list.</source>
        <translation>顧客を選択するか、一覧に追加してください。</translation>
    </message>
    <message>
        <source>The customer wasn’t found</source>
        <translation>顧客が見つかりませんでした</translation>
    </message>
    <message>
        <source>Your account can’t act for a customer with this name, domain or id.</source>
        <translation>このアカウントでは、この名前、ドメイン、ID の顧客を扱えません。</translation>
    </message>
    <message>
        <source>Choose another customer, or create this one first.</source>
        <translation>別の顧客を選択するか、先にこの顧客を登録してください。</translation>
    </message>
    <message>
        <source>The row fits two customers</source>
        <translation>この行は 2 件の顧客に当てはまります</translation>
    </message>
    <message>
        <source>Its id, domain and name belong to different customers.</source>
        <translation>ID、ドメイン、名前が別々の顧客のものです。</translation>
    </message>
    <message>
        <source>Choose the right customer.</source>
        <translation>正しい顧客を選択してください。</translation>
    </message>
    <message>
        <source>The same key is listed for two customers</source>
        <translation>同じプロダクト キーが 2 件の顧客に指定されています</translation>
    </message>
    <message>
        <source>A key can be redeemed once only. The other one is in row {row}.</source>
        <translation>プロダクト キーを引き換えられるのは 1 回だけです。もう 1 つは {row} 行目にあります。</translation>
    </message>
    <message>
        <source>Remove one of the two from the list, and open the list again.</source>
        <translation>どちらか一方を一覧から削除し、一覧をもう一度開いてください。</translation>
    </message>
    <message>
        <source>The action isn’t known</source>
        <translation>不明な操作です</translation>
    </message>
    <message>
        <source>The list says “{action}”.</source>
        <translation>一覧には「{action}」とあります。</translation>
    </message>
    <message>
        <source>In the list, write “new”, “add”, “extend” or “reactivate”, or leave the cell empty.</source>
        <translation>一覧には「新規」、「追加」、「延長」、「再アクティブ化」のいずれかを入力するか、セルを空欄にしてください。</translation>
    </message>
    <message>
        <source>The action isn’t possible</source>
        <translation>この操作は実行できません</translation>
    </message>
    <message>
        <source>The customer has no subscription that fits it.</source>
        <translation>この操作を行えるサブスクリプションが、顧客にありません。</translation>
    </message>
    <message>
        <source>Change the action in the list, or leave it empty and choose here.</source>
        <translation>一覧の操作を変更するか、空欄にしてここで選択してください。</translation>
    </message>
    <message>
        <source>The subscription wasn’t found</source>
        <translation>サブスクリプションが見つかりませんでした</translation>
    </message>
    <message>
        <source>The customer has no subscription {subscription} of this product.</source>
        <translation>顧客にはこの製品のサブスクリプション「{subscription}」がありません。</translation>
    </message>
    <message>
        <source>Correct its id in the list, or leave it empty and choose here.</source>
        <translation>一覧の ID を修正するか、空欄にしてここで選択してください。</translation>
    </message>
    <message>
        <source>The key isn’t in the plan</source>
        <translation>プロダクト キーが計画にありません</translation>
    </message>
    <message>
        <source>When the plan was saved, it was not in the list or not ready to be redeemed.</source>
        <translation>計画を保存したときに一覧になかったか、引き換えの準備ができていませんでした。</translation>
    </message>
    <message>
        <source>Plan the list again to include it.</source>
        <translation>このプロダクト キーを含めるには、計画を作成し直してください。</translation>
    </message>
    <message>
        <source>The list names a different customer than the plan</source>
        <translation>一覧の顧客が計画と異なります</translation>
    </message>
    <message>
        <source>The plan was saved for {customer}, so the key isn’t redeemed.</source>
        <translation>計画は「{customer}」用に保存されているため、このプロダクト キーは引き換えられません。</translation>
    </message>
    <message>
        <source>Check the customer in the list, then plan the list again.</source>
        <translation>一覧の顧客を確認してから、もう一度計画を作成してください。</translation>
    </message>
    <message>
        <source>The saved plan is for another service</source>
        <translation>保存した計画は別のサービスのものです</translation>
    </message>
    <message>
        <source>It was saved for {service}. The same name or id may belong to another customer at this service, so nothing was planned.</source>
        <translation>この計画は「{service}」用に保存されています。このサービスでは同じ名前や ID が別の顧客を指すことがあるため、計画は作成していません。</translation>
    </message>
    <message>
        <source>Choose that service and use the plan again, or plan the list without it.</source>
        <translation>そのサービスを選択してから計画をもう一度使うか、この計画を使わずに一覧の計画を作成してください。</translation>
    </message>
    <message>
        <source>The service wasn’t asked about it yet</source>
        <translation>まだサービスに問い合わせていません</translation>
    </message>
    <message>
        <source>Planning stopped before it came to this key.</source>
        <translation>このプロダクト キーの前で、計画の作成が停止しました。</translation>
    </message>
    <message>
        <source>Continue planning.</source>
        <translation>計画の作成を続けてください。</translation>
    </message>
    <message>
        <source>The reference can’t be used</source>
        <translation>この参照番号は使用できません</translation>
    </message>
    <message>
        <source>A reference can have up to 100 printable characters, and no product key.</source>
        <translation>参照番号は印刷可能な 100 文字以内で、プロダクト キーを含めることはできません。</translation>
    </message>
    <message>
        <source>Correct it in the list, and open the list again.</source>
        <translation>一覧を修正し、一覧をもう一度開いてください。</translation>
    </message>
    <message>
        <source>Microsoft’s page was opened, but its answer isn’t known</source>
        <translation>Microsoft のページを開きましたが、結果は不明です</translation>
    </message>
    <message>
        <source>The key may have been redeemed at Microsoft: the page’s answer was not entered in the wizard.</source>
        <translation>Microsoft で引き換えられている可能性があります。ページの結果がまだ入力されていません。</translation>
    </message>
    <message>
        <source>Check the customer’s subscriptions, then continue with the Microsoft keys.</source>
        <translation>顧客のサブスクリプションを確認してから、Microsoft のプロダクト キーに進んでください。</translation>
    </message>
    <message>
        <source>Report this to the service’s support. Until it is fixed, you can use an access token.</source>
        <translation>サービスのサポートにお問い合わせください。解決するまでは、アクセス トークンを使用できます。</translation>
    </message>
    <message>
        <source>So it was not used.</source>
        <translation>そのため、使用されませんでした。</translation>
    </message>
    <message>
        <source>The sign-in page is not secure</source>
        <translation>サインイン ページは安全ではありません</translation>
    </message>
    <message>
        <source>The connection to {host} would not be encrypted, so it was not opened.</source>
        <translation>「{host}」への接続が暗号化されないため、ページを開きませんでした。</translation>
    </message>
    <message>
        <source>The connection would not be encrypted, so it was not opened.</source>
        <translation>接続が暗号化されないため、ページを開きませんでした。</translation>
    </message>
    <message>
        <source>The server at {host} gives a different name for itself, so nothing was sent to it.</source>
        <translation>「{host}」のサーバーの情報が一致しないため、何も送信されませんでした。</translation>
    </message>
    <message>
        <source>Its server gives a different name for itself, so nothing was sent to it.</source>
        <translation>サーバーの情報が一致しないため、何も送信されませんでした。</translation>
    </message>
    <message>
        <source>This sign-in is not safe enough</source>
        <translation>このサインインは十分に安全ではありません</translation>
    </message>
    <message>
        <source>At {host}, other programs would be able to use your sign-in (PKCE with S256 is missing).</source>
        <translation>「{host}」では、ほかのプログラムにサインインを利用されるおそれがあります (PKCE の S256 に対応していません)。</translation>
    </message>
    <message>
        <source>Other programs would be able to use your sign-in (PKCE with S256 is missing).</source>
        <translation>ほかのプログラムにサインインを利用されるおそれがあります (PKCE の S256 に対応していません)。</translation>
    </message>
    <message>
        <source>You can’t sign in with a code here</source>
        <translation>コードによるサインインはできません</translation>
    </message>
    <message>
        <source>The provider {host} only lets you sign in with a browser on this computer.</source>
        <translation>プロバイダー「{host}」では、このコンピューターのブラウザーでのみサインインできます。</translation>
    </message>
    <message>
        <source>The provider only lets you sign in with a browser on this computer.</source>
        <translation>プロバイダーでは、このコンピューターのブラウザーでのみサインインできます。</translation>
    </message>
    <message>
        <source>Sign in on a computer with a browser, or use an access token.</source>
        <translation>ブラウザーのあるコンピューターでサインインするか、アクセス トークンを使用してください。</translation>
    </message>
    <message>
        <source>Your browser can’t reach Product Key Wizard</source>
        <translation>ブラウザーから Product Key Wizard に接続できません</translation>
    </message>
    <message>
        <source>This sign-in server doesn’t belong to the service</source>
        <translation>サービスが指定したサインイン先ではありません</translation>
    </message>
    <message>
        <source>No port could be opened at 127.0.0.1 to receive the browser’s answer. Security software may block it.</source>
        <translation>ブラウザーからの応答を受け取るポートを 127.0.0.1 で開けませんでした。セキュリティ ソフトウェアがブロックしている可能性があります。</translation>
    </message>
    <message>
        <source>Allow Product Key Wizard in your security software, or restart the computer and try again. You can also use an access token.</source>
        <translation>セキュリティ ソフトウェアで Product Key Wizard を許可するか、コンピューターを再起動してから、もう一度お試しください。アクセス トークンを使用することもできます。</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>ブラウザーを開けませんでした</translation>
    </message>
    <message>
        <source>This computer has no browser, or did not start it.</source>
        <translation>このコンピューターにブラウザーがないか、ブラウザーが起動しなかった可能性があります。</translation>
    </message>
    <message>
        <source>Copy the address and open it in a browser on this computer.</source>
        <translation>アドレスをコピーし、このコンピューターのブラウザーで開いてください。</translation>
    </message>
    <message>
        <source>You did not sign in</source>
        <translation>サインインしていません</translation>
    </message>
    <message>
        <source>The sign-in was cancelled or refused at {host}.</source>
        <translation>「{host}」でサインインがキャンセルされたか、拒否されました。</translation>
    </message>
    <message>
        <source>The sign-in was cancelled or refused in the browser.</source>
        <translation>ブラウザーでサインインがキャンセルされたか、拒否されました。</translation>
    </message>
    <message>
        <source>Sign in again. If your account is not allowed to, ask your administrator.</source>
        <translation>もう一度サインインしてください。アカウントに権限がない場合は、管理者にお問い合わせください。</translation>
    </message>
    <message>
        <source>The sign-in was refused</source>
        <translation>サインインが拒否されました</translation>
    </message>
    <message>
        <source>The server at {host} answered “{error}”.</source>
        <translation>「{host}」のサーバーの応答は「{error}」でした。</translation>
    </message>
    <message>
        <source>Try again. If it happens again, report this answer to the service’s support.</source>
        <translation>もう一度お試しください。再び発生する場合は、この応答をサービスのサポートにお知らせください。</translation>
    </message>
    <message>
        <source>The answer from the provider cannot be understood</source>
        <translation>プロバイダーからの応答を認識できません</translation>
    </message>
    <message>
        <source>Perhaps the network answered instead, with a sign-in page of its own.</source>
        <translation>代わりに、ネットワークが独自のサインイン ページで応答した可能性があります。</translation>
    </message>
    <message>
        <source>Open any website in your browser to see whether the network wants you to sign in, then try again. If it happens again, report it to the service’s support.</source>
        <translation>ブラウザーで任意の Web サイトを開き、ネットワークがサインインを求めていないか確認してから、もう一度お試しください。再び発生する場合は、サービスのサポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>Nobody signed in, so Product Key Wizard stopped waiting</source>
        <translation>サインインがなかったため、待機を終了しました</translation>
    </message>
    <message>
        <source>The page in the browser is no longer valid.</source>
        <translation>ブラウザーのページは無効になりました。</translation>
    </message>
    <message>
        <source>Sign in again when you are ready.</source>
        <translation>準備ができたら、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>You stopped signing in</source>
        <translation>サインインを中止しました</translation>
    </message>
    <message>
        <source>The answer in the browser came from somewhere else</source>
        <translation>ブラウザーの応答は、別の場所から送信されたものです</translation>
    </message>
    <message>
        <source>It is not from {host}. Another website may have sent it.</source>
        <translation>「{host}」からの応答ではありません。別の Web サイトから送信された可能性があります。</translation>
    </message>
    <message>
        <source>Another website may have sent it.</source>
        <translation>別の Web サイトから送信された可能性があります。</translation>
    </message>
    <message>
        <source>Close the browser’s page and sign in again. If it happens again, tell your administrator.</source>
        <translation>ブラウザーのページを閉じて、もう一度サインインしてください。再び発生する場合は、管理者にお問い合わせください。</translation>
    </message>
    <message>
        <source>This computer’s clock is wrong</source>
        <translation>このコンピューターの時計が正しくありません</translation>
    </message>
    <message>
        <source>It is off by {off_by}, so nobody can tell if your sign-in is still valid.</source>
        <translation>時計が {off_by}ずれているため、サインインが有効かどうかを確認できません。</translation>
    </message>
    <message>
        <source>So nobody can tell if your sign-in is still valid.</source>
        <translation>そのため、サインインが有効かどうかを確認できません。</translation>
    </message>
    <message>
        <source>Set date, time and time zone in the settings of this computer, then sign in again.</source>
        <translation>このコンピューターの設定で日付、時刻、タイム ゾーンを合わせてから、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The sign-in is not valid</source>
        <translation>サインインが有効ではありません</translation>
    </message>
    <message>
        <source>The answer from {host} is for another program or another person.</source>
        <translation>「{host}」から届いた情報は、別のプログラムまたは別のユーザーのものです。</translation>
    </message>
    <message>
        <source>The provider’s answer is for another program or another person.</source>
        <translation>プロバイダーから届いた情報は、別のプログラムまたは別のユーザーのものです。</translation>
    </message>
    <message>
        <source>Sign in again. If it happens again, report it to the service’s support.</source>
        <translation>もう一度サインインしてください。再び発生する場合は、サービスのサポートにお問い合わせください。</translation>
    </message>
</context>
<context>
    <name>NewCustomer</name>
    <message>
        <source>Create a customer</source>
        <translation>顧客の登録</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>登録する(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Name of the organization</source>
        <translation>組織の名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>ドメイン(&amp;D)</translation>
    </message>
    <message>
        <source>C&amp;ountry or region</source>
        <translation>国/地域(&amp;O)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Only the domain was kept.</source>
        <translation>ドメインだけを残しました。</translation>
    </message>
    <message>
        <source>Creating the customer…</source>
        <translation>顧客を登録しています…</translation>
    </message>
    <message>
        <source>Enter the name of the organization.</source>
        <translation>組織の名前を入力してください。</translation>
    </message>
    <message>
        <source>A name can have up to 200 characters, on one line.</source>
        <translation>名前は 1 行で 200 文字までです。</translation>
    </message>
    <message>
        <source>Enter a domain such as example.com. A web or mail address is fine too.</source>
        <translation>example.com のようなドメインを入力してください。Web アドレスやメール アドレスでもかまいません。</translation>
    </message>
    <message>
        <source>Choose the country or region.</source>
        <translation>国/地域を選択してください。</translation>
    </message>
</context>
<context>
    <name>NoKeyPage</name>
    <message>
        <source>No key, or subscription expired?</source>
        <translation>プロダクト キーがない、またはサブスクリプションが期限切れの場合は?</translation>
    </message>
    <message>
        <source>Where a key comes from, and what you can do without one.</source>
        <translation>プロダクト キーの入手先と、プロダクト キーがない場合にできることをご案内します。</translation>
    </message>
    <message>
        <source>Where is my key?</source>
        <translation>プロダクト キーはどこにありますか?</translation>
    </message>
    <message>
        <source>On the card, in the e-mail of the reseller, or on the page of your license agreement.</source>
        <translation>カード、販売店からのメール、またはライセンス契約のページにあります。</translation>
    </message>
    <message>
        <source>Show &amp;examples</source>
        <translation>例を表示(&amp;E)</translation>
    </message>
    <message>
        <source>Where can I buy one?</source>
        <translation>どこで購入できますか?</translation>
    </message>
    <message>
        <source>From the vendor of the product, a reseller or a shop. Ask for a prepaid key for exactly this product.</source>
        <translation>製品の提供元、販売店、または店舗で購入できます。ご利用になる製品専用の、前払い式のプロダクト キーをお求めください。</translation>
    </message>
    <message>
        <source>What does a key give me?</source>
        <translation>プロダクト キーで何ができますか?</translation>
    </message>
    <message>
        <source>Prepaid licenses of one product for a number of months: for a new subscription or one that you already have.</source>
        <translation>1 つの製品のライセンスを、プロダクト キーの月数だけ利用できます。料金は支払い済みです。新しいサブスクリプションにも、既存のサブスクリプションにも使用できます。</translation>
    </message>
    <message>
        <source>At Microsoft</source>
        <translation>Microsoft の場合</translation>
    </message>
    <message>
        <source>My subscription has expired</source>
        <translation>サブスクリプションの期限が切れた場合</translation>
    </message>
    <message>
        <source>Microsoft reactivates it with payment details, not with a key. We show the steps.</source>
        <translation>Microsoft では、プロダクト キーではなく支払い情報で再アクティブ化します。手順を表示します。</translation>
    </message>
    <message>
        <source>Show how to &amp;reactivate</source>
        <translation>再アクティブ化の手順を表示(&amp;R)</translation>
    </message>
    <message>
        <source>I’d rather pay by card</source>
        <translation>カードで支払う場合</translation>
    </message>
    <message>
        <source>A subscription can be renewed in the admin center without a key.</source>
        <translation>サブスクリプションは、管理センターでプロダクト キーなしで更新できます。</translation>
    </message>
    <message>
        <source>Open Microsoft’s page about &amp;paying</source>
        <translation>支払いに関する Microsoft のページを開く(&amp;P)</translation>
    </message>
    <message>
        <source>I have an activation e-mail, or a volume license</source>
        <translation>アクティブ化メールまたはボリューム ライセンスがある場合</translation>
    </message>
    <message>
        <source>The e-mail of a volume agreement has a link to the page with the key.</source>
        <translation>ボリューム契約のメールにはリンクがあり、プロダクト キーはそのページにあります。</translation>
    </message>
    <message>
        <source>Show the steps for &amp;volume licenses</source>
        <translation>ボリューム ライセンスの手順を表示(&amp;V)</translation>
    </message>
    <message>
        <source>I’m looking for Configuration Manager</source>
        <translation>Configuration Manager が必要な場合</translation>
    </message>
    <message>
        <source>You download it under your volume agreement. You don’t need a key here.</source>
        <translation>ボリューム契約に基づいてダウンロードします。ここでプロダクト キーを入力する必要はありません。</translation>
    </message>
    <message>
        <source>Open the &amp;download</source>
        <translation>ダウンロード ページを開く(&amp;D)</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>ブラウザーを開けませんでした</translation>
    </message>
</context>
<context>
    <name>OptionCards</name>
    <message>
        <source>Search subscriptions</source>
        <translation>サブスクリプションを検索</translation>
    </message>
    <message>
        <source>Name, order number, month…</source>
        <translation>名前、注文番号、月…</translation>
    </message>
    <message>
        <source>No subscription matches. Clear the search to see all.</source>
        <translation>一致するサブスクリプションがありません。検索条件を消去するとすべて表示されます。</translation>
    </message>
    <message>
        <source>Or start a new subscription</source>
        <translation>または新しいサブスクリプションを始める</translation>
    </message>
    <message>
        <source>Start a new subscription</source>
        <translation>新しいサブスクリプションを始める</translation>
    </message>
    <message>
        <source>Uses {keys} of {months}. Kept for the next order: {others}.</source>
        <translation>{months}の{keys}を使用します。次の注文用に残すプロダクト キー: {others}。</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) don’t fit.</source>
        <translation>
            <numerusform>%n 件のサブスクリプションでは使用できません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other use(s) aren’t possible.</source>
        <translation>
            <numerusform>ほかの使い方 %n 件は選択できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>理由を表示</translation>
    </message>
    <message>
        <source>Uses {used} of {keys}. The others are kept for the next order.</source>
        <translation>{keys}のうち {used} 個を使用します。残りは次の注文用に残します。</translation>
    </message>
    <message>
        <source>New subscription</source>
        <translation>新しいサブスクリプション</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>result unknown</source>
        <translation>結果不明</translation>
    </message>
    <message>
        <source>paused, nothing redeemed yet</source>
        <translation>一時停止中 (まだ引き換えは行われていません)</translation>
    </message>
    <message>
        <source>redeemed</source>
        <translation>引き換え済み</translation>
    </message>
    <message>
        <source>refused, nothing was redeemed</source>
        <translation>拒否 (引き換えは行われていません)</translation>
    </message>
    <message>
        <source>Redeemed on this computer on {date} for {customer}</source>
        <translation>このコンピューターで {date} に「{customer}」用に引き換え済み</translation>
    </message>
    <message>
        <source>nothing left to do: its keys were redeemed in another order, {order}</source>
        <translation>処理済み: プロダクト キーは注文 {order} で引き換えられました</translation>
    </message>
    <message>
        <source>restarted as {order}</source>
        <translation>新しい注文 {order} として開始済み</translation>
    </message>
    <message>
        <source>redeemed, but the receipt differs from the review</source>
        <translation>引き換え済み (受領書が引き換え前に確認した内容と異なります)</translation>
    </message>
    <message>
        <source>nothing redeemed yet: needs a new review</source>
        <translation>引き換え前: 注文内容の再確認が必要</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>Earlier orders</source>
        <translation>過去の注文</translation>
    </message>
    <message>
        <source>Only the last five characters of each key are saved.</source>
        <translation>プロダクト キーは末尾の 5 文字だけが保存されます。</translation>
    </message>
    <message>
        <source>Nothing found. Clear the search to see all orders.</source>
        <translation>見つかりませんでした。検索条件を消去するとすべての注文が表示されます。</translation>
    </message>
    <message>
        <source>Every order that you redeem on this computer will be listed here.</source>
        <translation>このコンピューターで引き換えた注文がここに表示されます。</translation>
    </message>
    <message>
        <source>&amp;Resume this order</source>
        <translation>この注文を再開する(&amp;R)</translation>
    </message>
    <message>
        <source>Looking up earlier orders…</source>
        <translation>過去の注文を読み込んでいます…</translation>
    </message>
    <message>
        <source>Search by customer, key ending, date or reference</source>
        <translation>顧客、末尾の 5 文字、日付、または参照番号で検索</translation>
    </message>
    <message>
        <source>Search orders</source>
        <translation>注文の検索</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>注文の一覧</translation>
    </message>
    <message>
        <source>Asking the service for more…</source>
        <translation>ほかの注文をサービスに問い合わせています…</translation>
    </message>
    <message numerus="yes">
        <source>%n more order(s) from the service, at the end of the list</source>
        <translation>
            <numerusform>サービスにあるほかの注文 %n 件は、一覧の最後に表示されます</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the orders saved on this computer are shown. {why}</source>
        <translation>このコンピューターに記録されている注文だけを表示しています。{why}</translation>
    </message>
    <message>
        <source>There is nothing left to do for this order: its keys were moved to the order of {time}.</source>
        <translation>この注文で行うことはもうありません。プロダクト キーは {time} の注文に引き継がれました。</translation>
    </message>
    <message>
        <source>The result of this order is not known here. Resume it to find out.</source>
        <translation>この注文の結果はここではわかりません。再開して確認してください。</translation>
    </message>
    <message>
        <source>{redeemed} of {keys} redeemed</source>
        <translation>{keys}のうち {redeemed} 個を引き換え済み</translation>
    </message>
    <message>
        <source>redeemed, changed later</source>
        <translation>引き換え済み、後から変更あり</translation>
    </message>
    <message>
        <source>It stays in this list, without reminders.</source>
        <translation>この一覧には残りますが、今後は通知されません。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>There are no orders yet</source>
        <translation>注文はまだありません</translation>
    </message>
    <message>
        <source>Stop reminding me</source>
        <translation>今後は通知しない</translation>
    </message>
    <message>
        <source>CSV, one row per order (*.csv)</source>
        <translation>CSV (注文ごとに 1 行) (*.csv)</translation>
    </message>
    <message>
        <source>CSV, one row per key (*.csv)</source>
        <translation>CSV (プロダクト キーごとに 1 行) (*.csv)</translation>
    </message>
    <message>
        <source>Save orders</source>
        <translation>注文の保存</translation>
    </message>
    <message>
        <source>Save as CS&amp;V…</source>
        <translation>CSV で保存する(&amp;V)…</translation>
    </message>
    <message>
        <source>{customer} (practice)</source>
        <translation>{customer} (練習)</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Something is still missing on this page.</source>
        <translation>このページには、入力または選択が必要な項目がまだあります。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行する</translation>
    </message>
    <message>
        <source>You stopped waiting</source>
        <translation>待機を中止しました</translation>
    </message>
    <message>
        <source>Nothing was redeemed. If the service still answers, the answer is ignored.</source>
        <translation>引き換えは行われていません。この後にサービスから応答があっても、無視されます。</translation>
    </message>
</context>
<context>
    <name>ProductPage</name>
    <message>
        <source>&amp;Change</source>
        <translation>変更(&amp;C)</translation>
    </message>
    <message>
        <source>Change the cloud</source>
        <translation>クラウドを変更</translation>
    </message>
    <message>
        <source>Na&amp;me or domain of the organization</source>
        <translation>組織の名前またはドメイン(&amp;M)</translation>
    </message>
    <message>
        <source>It stays on this computer. The wizard shows it again before each page.</source>
        <translation>このコンピューターにのみ保存されます。ガイドで各ページを開く前に、この名前が表示されます。</translation>
    </message>
    <message>
        <source>This is a product key, and it isn&apos;t kept. Enter a name or a domain instead.</source>
        <translation>これはプロダクト キーです。保存されません。代わりに名前またはドメインを入力してください。</translation>
    </message>
    <message>
        <source>A name can have up to 200 characters.</source>
        <translation>名前は 200 文字までです。</translation>
    </message>
    <message>
        <source>Microsoft cloud: {cloud}</source>
        <translation>Microsoft クラウド: {cloud}</translation>
    </message>
    <message>
        <source>Such as Business Standard. From a card, a store or a partner.</source>
        <translation>Business Standard など。店頭のカード版、またはパートナーから購入した製品です。</translation>
    </message>
    <message>
        <source>To manage devices.</source>
        <translation>デバイスの管理に使用します。</translation>
    </message>
    <message>
        <source>Intune and more, with one product key.</source>
        <translation>Intune などを 1 つのプロダクト キーで利用できます。</translation>
    </message>
    <message>
        <source>Under an agreement. The activation link is in an e-mail.</source>
        <translation>契約に基づくライセンスです。アクティブ化のリンクはメールで届きます。</translation>
    </message>
    <message>
        <source>For yourself or your family, not for an organization.</source>
        <translation>個人または家族向けです。組織では使用できません。</translation>
    </message>
    <message>
        <source>Microsoft makes a new subscription from the key.</source>
        <translation>プロダクト キーで新しいサブスクリプションを作成します。</translation>
    </message>
    <message>
        <source>An existing subscription gets more licenses.</source>
        <translation>お持ちのサブスクリプションのライセンスが増えます。</translation>
    </message>
    <message>
        <source>An existing subscription lasts longer.</source>
        <translation>お持ちのサブスクリプションの期限が延びます。</translation>
    </message>
    <message>
        <source>Redeem at Microsoft</source>
        <translation>Microsoft での引き換え</translation>
    </message>
    <message>
        <source>Microsoft redeems keys only on its own pages. Answer three questions, and the wizard leads you through the right page.</source>
        <translation>Microsoft のプロダクト キーは Microsoft のページでのみ引き換えられます。3 つの質問に答えると、ウィザードが正しいページを案内します。</translation>
    </message>
    <message>
        <source>What did you buy?</source>
        <translation>何を購入しましたか?</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>何をしますか?</translation>
    </message>
    <message>
        <source>Good to know before you start</source>
        <translation>始める前に知っておくこと</translation>
    </message>
    <message>
        <source>Choose what you bought</source>
        <translation>購入した製品を選択してください</translation>
    </message>
    <message>
        <source>Choose what you want to do</source>
        <translation>行う操作を選択してください</translation>
    </message>
    <message>
        <source>Enter who the licenses are for</source>
        <translation>ライセンスを使う組織を入力してください</translation>
    </message>
    <message>
        <source>Who are the licenses for?</source>
        <translation>どの組織のライセンスですか?</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>New subscription</source>
        <translation>新しいサブスクリプション</translation>
    </message>
    <message>
        <source>Add licenses</source>
        <translation>ライセンスを追加する</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>延長する</translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation>再アクティブ化する</translation>
    </message>
    <message>
        <source>To keep the new licenses separate.</source>
        <translation>別に管理する場合。</translation>
    </message>
    <message>
        <source>For more people.</source>
        <translation>人数を増やす場合。</translation>
    </message>
    <message>
        <source>For more time.</source>
        <translation>長く使い続ける場合。</translation>
    </message>
    <message>
        <source>To use it again.</source>
        <translation>もう一度使う場合。</translation>
    </message>
    <message numerus="yes">
        <source>How do you want to use these %n license(s)?</source>
        <translation>
            <numerusform>この %n ライセンスをどのように使いますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>How do you want to use this license?</source>
        <translation>このライセンスをどのように使いますか?</translation>
    </message>
    <message>
        <source>{keys}: {content}</source>
        <translation>{keys}: {content}</translation>
    </message>
    <message>
        <source>Your {product} with {licenses}</source>
        <translation>お客様の「{product}」({licenses})</translation>
    </message>
    <message>
        <source>{product} with {licenses}</source>
        <translation>「{product}」({licenses})</translation>
    </message>
    <message>
        <source>since {month}</source>
        <translation>{month}から</translation>
    </message>
    <message>
        <source>order {reference}</source>
        <translation>注文 {reference}</translation>
    </message>
    <message>
        <source>{licenses} (same)</source>
        <translation>{licenses} (変更なし)</translation>
    </message>
    <message>
        <source>{before} → {after} from today</source>
        <translation>{before} → {after} (本日から)</translation>
    </message>
    <message>
        <source>{before} becomes {after}, from today</source>
        <translation>本日から {before}が {after}になります</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>{before} becomes {after}</source>
        <translation>{before}が {after}になります</translation>
    </message>
    <message>
        <source>until {date} (same)</source>
        <translation>{date}まで (変更なし)</translation>
    </message>
    <message>
        <source>until {after} instead of {before}</source>
        <translation>{before}ではなく {after}まで</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>ドライブ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>場所(&amp;L):</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>ファイルの種類(&amp;T):</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>サブスクリプション</translation>
    </message>
    <message>
        <source>Redeemed at</source>
        <translation>引き換え日時</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>受領書</translation>
    </message>
    <message>
        <source>The subscription was changed</source>
        <translation>サブスクリプションが変更されました</translation>
    </message>
    <message>
        <source>Key …{ending} was given back and can be redeemed again</source>
        <translation>プロダクト キー …{ending} は返却され、もう一度引き換えることができます</translation>
    </message>
    <message>
        <source>The subscription was ended</source>
        <translation>サブスクリプションは終了しました</translation>
    </message>
    <message>
        <source>The subscription was adjusted</source>
        <translation>サブスクリプションが調整されました</translation>
    </message>
    <message>
        <source>The subscription was moved to another customer</source>
        <translation>サブスクリプションは別の顧客に移されました</translation>
    </message>
    <message>
        <source>The order was refunded and its subscription was ended; its keys cannot be used again</source>
        <translation>注文は返金され、サブスクリプションは終了しました。プロダクト キーを再び使用することはできません</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>参照番号</translation>
    </message>
    <message>
        <source>Not redeemed</source>
        <translation>引き換えなし</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>プロダクト キー</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Customer now</source>
        <translation>現在の顧客</translation>
    </message>
    <message>
        <source>Erased customer</source>
        <translation>消去された顧客</translation>
    </message>
    <message>
        <source>{customer} (erased by the vendor)</source>
        <translation>{customer} (提供元により消去済み)</translation>
    </message>
    <message>
        <source>{customer} (now {name})</source>
        <translation>{customer} (現在: {name})</translation>
    </message>
    <message>
        <source>erased by the vendor</source>
        <translation>提供元により消去済み</translation>
    </message>
    <message>
        <source>{customer}, with which it was merged</source>
        <translation>{customer} (統合先)</translation>
    </message>
    <message>
        <source>Changed later</source>
        <translation>後からの変更</translation>
    </message>
    <message>
        <source>After that: {subscription}</source>
        <translation>変更後: {subscription}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>理由: {reason}</translation>
    </message>
    <message>
        <source>Receipt for redeemed product keys</source>
        <translation>引き換えたプロダクト キーの受領書</translation>
    </message>
    <message>
        <source>no subscription yet</source>
        <translation>サブスクリプションなし</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>no real keys, no real licenses</source>
        <translation>本物のプロダクト キーやライセンスではありません</translation>
    </message>
    <message>
        <source>Practice receipt: nothing real was redeemed</source>
        <translation>練習の受領書: 実際の引き換えは行われていません</translation>
    </message>
</context>
<context>
    <name>ReceiptSheet</name>
    <message>
        <source>Receipt of an earlier order</source>
        <translation>過去の注文の受領書</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>RedeemPage</name>
    <message>
        <source>Redeeming your order</source>
        <translation>注文の引き換え</translation>
    </message>
    <message>
        <source>The order is saved. If the connection fails, you can resume it safely.</source>
        <translation>注文は保存されています。接続が切れても安全に再開できます。</translation>
    </message>
    <message>
        <source>Asking the service for the result of this order…</source>
        <translation>この注文の結果をサービスに確認しています…</translation>
    </message>
    <message>
        <source>Redeeming. This usually takes a few seconds…</source>
        <translation>引き換えています。通常は数秒かかります…</translation>
    </message>
    <message>
        <source>Redeeming. You can’t go back.</source>
        <translation>引き換えています。前の手順には戻れません。</translation>
    </message>
    <message>
        <source>Try again &amp;now</source>
        <translation>今すぐ再試行する(&amp;N)</translation>
    </message>
    <message>
        <source>Redeem &amp;again</source>
        <translation>もう一度引き換える(&amp;A)</translation>
    </message>
    <message>
        <source>Do it la&amp;ter</source>
        <translation>後で行う(&amp;T)</translation>
    </message>
    <message>
        <source>Enter the &amp;keys again</source>
        <translation>プロダクト キーをもう一度入力する(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;New order</source>
        <translation>新しい注文(&amp;N)</translation>
    </message>
    <message>
        <source>Trying again in {seconds}.</source>
        <translation>{seconds}後にもう一度試します。</translation>
    </message>
    <message>
        <source>Looking up the customer of this order…</source>
        <translation>この注文の顧客を確認しています…</translation>
    </message>
    <message>
        <source>See the wizard&apos;s window.</source>
        <translation>ウィザードのウィンドウを確認してください。</translation>
    </message>
</context>
<context>
    <name>RejectedKeys</name>
    <message>
        <source>Keys that aren’t redeemed</source>
        <translation>引き換えられないプロダクト キー</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Open its receipt</source>
        <translation>受領書を開く</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>can’t be used</source>
        <translation>使用できません</translation>
    </message>
    <message>
        <source>Key endings and reasons copied.</source>
        <translation>末尾の 5 文字と理由をコピーしました。</translation>
    </message>
    <message>
        <source>Save the keys that aren’t redeemed</source>
        <translation>引き換えられないプロダクト キーを保存</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Key ending</source>
        <translation>末尾の 5 文字</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Check your order</source>
        <translation>注文内容の確認</translation>
    </message>
    <message>
        <source>Choose another &amp;use</source>
        <translation>別の使い方を選択する(&amp;U)</translation>
    </message>
    <message>
        <source>Asking the service for the order review…</source>
        <translation>サービスに注文内容を確認しています…</translation>
    </message>
    <message>
        <source>I understand this and want to c&amp;ontinue</source>
        <translation>内容を理解し、続行します(&amp;O)</translation>
    </message>
    <message>
        <source>for example your order number</source>
        <translation>例: お手元の注文番号</translation>
    </message>
    <message>
        <source>Your re&amp;ference (optional)</source>
        <translation>参照番号 (省略可)(&amp;F)</translation>
    </message>
    <message>
        <source>I’m &amp;authorized to redeem for {customer}</source>
        <translation>「{customer}」を代表して引き換える権限があります(&amp;A)</translation>
    </message>
    <message>
        <source>I’m &amp;authorized to redeem for {customer} and accept the license agreement ({version})</source>
        <translation>「{customer}」を代表して引き換える権限があり、ライセンス契約 ({version}) に同意します(&amp;A)</translation>
    </message>
    <message>
        <source>To redeem, first tick the box.</source>
        <translation>引き換えるには、まずチェック ボックスをオンにしてください。</translation>
    </message>
    <message>
        <source>Read the agreement, version {version}</source>
        <translation>契約を読む (バージョン {version})</translation>
    </message>
    <message>
        <source>No browser opened. The agreement: {address}</source>
        <translation>ブラウザーを開けませんでした。ライセンス契約: {address}</translation>
    </message>
    <message numerus="yes">
        <source>Continue &amp;without %n key(s)</source>
        <translation>
            <numerusform>%n 個のプロダクト キーなしで続ける(&amp;W)</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving the order…</source>
        <translation>注文を保存しています…</translation>
    </message>
    <message>
        <source>No key is left to redeem. To continue, enter another key.</source>
        <translation>引き換えられるプロダクト キーがもうありません。続けるには、別のプロダクト キーを入力してください。</translation>
    </message>
    <message>
        <source>{heading}. {customer}: {after}. Nothing has changed yet.</source>
        <translation>{heading}。{customer}: {after}。まだ何も変わっていません。</translation>
    </message>
    <message>
        <source>{heading}. {customer}: {before} becomes {after}. Nothing has changed yet.</source>
        <translation>{heading}。{customer}: {before}が {after}になります。まだ何も変わっていません。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>After redeeming</source>
        <translation>引き換え後</translation>
    </message>
    <message>
        <source>{usable} of {keys} can be redeemed. {rejected} can’t:</source>
        <translation>{keys}のうち {usable} 個を引き換えられます。{rejected} 個は引き換えられません:</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) can’t be redeemed:</source>
        <translation>
            <numerusform>%n 個のプロダクト キーは引き換えられません:</numerusform>
        </translation>
    </message>
    <message>
        <source>Reviewed again: nothing changed.</source>
        <translation>もう一度確認しました。変更はありません。</translation>
    </message>
    <message>
        <source>Reviewed again: something changed</source>
        <translation>もう一度確認しました。変更があります</translation>
    </message>
    <message>
        <source>To redeem, first tick every box.</source>
        <translation>引き換えるには、まずすべてのチェック ボックスをオンにしてください。</translation>
    </message>
</context>
<context>
    <name>SavedMessage</name>
    <message>
        <source>Saved: {file}</source>
        <translation>保存しました: {file}</translation>
    </message>
    <message>
        <source>Not saved: {file}</source>
        <translation>保存できませんでした: {file}</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーを開く</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>None yet. A service that you use is remembered here.</source>
        <translation>サービスはまだありません。使用したサービスがここに記録されます。</translation>
    </message>
    <message>
        <source>&amp;Add a service…</source>
        <translation>サービスを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>言語(&amp;G)</translation>
    </message>
    <message>
        <source>Services where you redeem keys</source>
        <translation>プロダクト キーを引き換えるサービス</translation>
    </message>
    <message>
        <source>When you enter a key of one of these services, you aren’t asked where to redeem it.</source>
        <translation>これらのサービスのプロダクト キーを入力したときは、引き換え先を確認する質問は表示されません。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove {service}</source>
        <translation>「{service}」を削除</translation>
    </message>
    <message>
        <source>Removed {service}.</source>
        <translation>「{service}」を削除しました。</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Signing in…</source>
        <translation>サインインしています…</translation>
    </message>
    <message>
        <source>Sta&amp;y signed in on this computer</source>
        <translation>このコンピューターでサインインしたままにする(&amp;Y)</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>サインインする(&amp;I)</translation>
    </message>
    <message>
        <source>Access &amp;token</source>
        <translation>アクセス トークン(&amp;T)</translation>
    </message>
    <message>
        <source>Sign in with the browser instead</source>
        <translation>代わりにブラウザーでサインインする</translation>
    </message>
    <message>
        <source>The token is then saved in this system’s keyring, the place where your passwords are kept; never in a file.</source>
        <translation>トークンは、パスワードと同じようにこのシステムの資格情報の保管場所に保管され、ファイルには保存されません。</translation>
    </message>
    <message>
        <source>Use an access token instead</source>
        <translation>代わりにアクセス トークンを使用する</translation>
    </message>
    <message>
        <source>The sign-in is then saved in this system’s keyring, the place where your passwords are kept.</source>
        <translation>サインインは、パスワードと同じようにこのシステムの資格情報の保管場所に保管されます。</translation>
    </message>
    <message>
        <source>Enter the token you got from {vendor}. It identifies your account at {host}.</source>
        <translation>「{vendor}」から受け取ったトークンを入力してください。トークンは、「{host}」でお客様のアカウントを確認するために使用されます。</translation>
    </message>
    <message>
        <source>You get it here: {place}</source>
        <translation>トークンの入手先: {place}</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>サインインしました</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>サインインしていません</translation>
    </message>
    <message>
        <source>Continue in Product Key Wizard. You can close this page.</source>
        <translation>Product Key Wizard に戻って続行してください。このページは閉じてかまいません。</translation>
    </message>
    <message>
        <source>Open a&amp;gain</source>
        <translation>もう一度開く(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Open the browser</source>
        <translation>ブラウザーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>アドレスをコピー(&amp;A)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Stop &amp;waiting</source>
        <translation>待機を中止する(&amp;W)</translation>
    </message>
    <message>
        <source>You’re signed in at {host}. Enter the invitation code, then continue.</source>
        <translation>「{host}」にサインインしました。招待コードを入力して、続けてください。</translation>
    </message>
    <message>
        <source>Waiting until you have signed in at {host} in your browser, for up to 5 minutes.</source>
        <translation>ブラウザーで「{host}」へのサインインが完了するのを待っています (最大 5 分)。</translation>
    </message>
    <message>
        <source>Opening {host} in your browser…</source>
        <translation>ブラウザーで「{host}」を開いています…</translation>
    </message>
    <message>
        <source>Your browser opens {host}. Sign in there, then come back to this window.</source>
        <translation>ブラウザーで「{host}」が開きます。そこでサインインしてから、このウィンドウに戻ってください。</translation>
    </message>
    <message>
        <source>In&amp;vitation code</source>
        <translation>招待コード(&amp;V)</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in to {service}</source>
        <translation>「{service}」にサインイン</translation>
    </message>
    <message>
        <source>The service needs to know who you are. Signing in doesn’t redeem anything.</source>
        <translation>サービスがお客様のアカウントの確認を求めています。サインインしても、引き換えは行われません。</translation>
    </message>
    <message>
        <source>First sign in with your browser, or stop waiting.</source>
        <translation>先にブラウザーでサインインするか、待機を中止してください。</translation>
    </message>
    <message>
        <source>Enter the access token of your account first.</source>
        <translation>先にアカウントのアクセス トークンを入力してください。</translation>
    </message>
    <message>
        <source>The service doesn’t accept this token</source>
        <translation>サービスはこのトークンを受け付けません</translation>
    </message>
    <message>
        <source>It may be mistyped, expired or revoked. Copy it again, or get a new one.</source>
        <translation>入力ミス、期限切れ、または失効の可能性があります。もう一度コピーするか、新しいトークンを取得してください。</translation>
    </message>
</context>
<context>
    <name>SlowAnswer</name>
    <message>
        <source>This takes longer than usual. You can keep waiting, ask again, or choose the subscription yourself: the review then shows what the keys do.</source>
        <translation>通常より時間がかかっています。このまま待つか、もう一度問い合わせるか、サブスクリプションを自分で選択できます。プロダクト キーの内容は「注文内容の確認」に表示されます。</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>もう一度問い合わせる(&amp;T)</translation>
    </message>
    <message>
        <source>Choose &amp;yourself</source>
        <translation>自分で選択する(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>No subscription yet</source>
        <translation>サブスクリプションなし</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>{date}まで</translation>
    </message>
    <message>
        <source>expiry date {date}</source>
        <translation>有効期限 {date}</translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>Steps of this order</source>
        <translation>この注文の手順</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translation>全 {count} 手順の {number} 番目: {name}</translation>
    </message>
    <message>
        <source>{step}: current step</source>
        <translation>{step}: 現在の手順</translation>
    </message>
    <message>
        <source>{step}: done</source>
        <translation>{step}: 完了</translation>
    </message>
    <message>
        <source>{step}: still to come</source>
        <translation>{step}: この後の手順</translation>
    </message>
    <message>
        <source>This page is open.</source>
        <translation>このページが開いています。</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Key</source>
        <translation>プロダクト キー</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>サブスクリプション</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>一括処理</translation>
    </message>
    <message>
        <source>Check a list</source>
        <translation>一覧の確認</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>プロダクト キーがない場合</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>注文内容の確認</translation>
    </message>
    <message>
        <source>Redeem</source>
        <translation>引き換え</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Earlier orders</source>
        <translation>過去の注文</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>製品</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
</context>
<context>
    <name>SubscriptionPage</name>
    <message>
        <source>How do you want to use these keys?</source>
        <translation>これらのプロダクト キーをどのように使いますか?</translation>
    </message>
    <message>
        <source>Looking up the options for {customer}…</source>
        <translation>「{customer}」の利用方法を確認しています…</translation>
    </message>
    <message>
        <source>There is nothing to choose here. {advice}</source>
        <translation>ここで選択できるものはありません。{advice}</translation>
    </message>
    <message>
        <source>Choose how to use the keys.</source>
        <translation>プロダクト キーの使い方を選択してください。</translation>
    </message>
    <message>
        <source>How do you want to use this key?</source>
        <translation>このプロダクト キーをどのように使いますか?</translation>
    </message>
    <message>
        <source>Choose &amp;yourself</source>
        <translation>自分で選択する(&amp;Y)</translation>
    </message>
    <message>
        <source>{usable} of {keys} can be used. {rejected} can’t:</source>
        <translation>{keys}のうち {usable} 個を使用できます。{rejected} 個は使用できません:</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) can’t be used:</source>
        <translation>
            <numerusform>%n 個のプロダクト キーは使用できません:</numerusform>
        </translation>
    </message>
    <message>
        <source>{product} ({keys})</source>
        <translation>「{product}」({keys})</translation>
    </message>
    <message>
        <source>First {product}, then {others}.</source>
        <translation>最初に{product}、次に{others}を引き換えます。</translation>
    </message>
    <message>
        <source>Start with {product}</source>
        <translation>「{product}」から始める</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) can’t be used for {customer}</source>
        <translation>
            <numerusform>%n 個のプロダクト キーは「{customer}」には使用できません</numerusform>
        </translation>
    </message>
    <message>
        <source>This order has redeemed nothing.</source>
        <translation>この注文では何も引き換えていません。</translation>
    </message>
    <message>
        <source>Choose another customer, or change the keys.</source>
        <translation>別の顧客を選択するか、プロダクト キーを変更してください。</translation>
    </message>
    <message>
        <source>To continue, change the keys.</source>
        <translation>続けるには、プロダクト キーを変更してください。</translation>
    </message>
    <message>
        <source>Another c&amp;ustomer</source>
        <translation>別の顧客(&amp;U)</translation>
    </message>
    <message>
        <source>Change &amp;keys</source>
        <translation>プロダクト キーを変更(&amp;K)</translation>
    </message>
    <message>
        <source>{licenses} of {product} for {customer}.</source>
        <translation>「{customer}」の「{product}」{licenses}です。</translation>
    </message>
    <message numerus="yes">
        <source>%n option(s)</source>
        <translation>
            <numerusform>%n 件の利用方法</numerusform>
        </translation>
    </message>
    <message>
        <source>{options}, none chosen.</source>
        <translation>{options}。まだ選択されていません。</translation>
    </message>
    <message>
        <source>Asking for the subscriptions of {customer}…</source>
        <translation>「{customer}」のサブスクリプションを確認しています…</translation>
    </message>
    <message>
        <source>{keys}. The service can’t say yet what they hold: the review will show it.</source>
        <translation>{keys}。内容をまだサービスから取得できません。「注文内容の確認」に表示されます。</translation>
    </message>
    <message>
        <source>not redeemed</source>
        <translation>引き換えなし</translation>
    </message>
</context>
</TS>
