-- Search and possible duplicates fold more than accents and case: variants of Chinese characters, Arabic letters, kana and
-- digits; marks of Hebrew, Arabic and Devanagari; invisible characters; hyphens, apostrophes and dots inside of names
-- (docs/decisions/0015-search.md).

-- Each group holds one character in its forms; the first stands for all.
create function character_variants() returns jsonb
    language sql immutable parallel safe
    return (
        select jsonb_object_agg(substr(forms, n, 1), left(forms, 1))
        from regexp_split_to_table(
            -- Greek final sigma; Arabic and Persian letters; candrabindu as anusvara; digits.
            'σς اآأإٱ يىیئ وؤ هةہھەۀ كک ंँ 0٠۰०๐ 1١۱१๑ 2٢۲२๒ 3٣۳३๓ 4٤۴४๔ 5٥۵५๕ 6٦۶६๖ 7٧۷७๗ 8٨۸८๘ 9٩۹९๙ '
            -- Georgian capitals, which older versions of ICU do not know.
            || 'აᲐ ბᲑ გᲒ დᲓ ეᲔ ვᲕ ზᲖ თᲗ იᲘ კᲙ ლᲚ მᲛ ნᲜ ოᲝ პᲞ ჟᲟ რᲠ სᲡ ტᲢ უᲣ ფᲤ ქᲥ ღᲦ ყᲧ შᲨ ჩᲩ ცᲪ ძᲫ წᲬ ჭᲭ ხᲮ ჯᲯ ჰᲰ ჱᲱ ჲᲲ ჳᲳ ჴᲴ ჵᲵ ჶᲶ ჷᲷ ჸᲸ ჹᲹ ჺᲺ ჽᲽ ჾᲾ ჿᲿ '
            -- Hiragana, katakana.
            || 'ぁァ あア ぃィ いイ ぅゥ うウ ぇェ えエ ぉォ おオ かカ がガ きキ ぎギ くク ぐグ けケ げゲ こコ ごゴ さサ ざザ しシ じジ すス ずズ せセ ぜゼ そソ ぞゾ '
            || 'たタ だダ ちチ ぢヂ っッ つツ づヅ てテ でデ とト どド なナ にニ ぬヌ ねネ のノ はハ ばバ ぱパ ひヒ びビ ぴピ ふフ ぶブ ぷプ へヘ べベ ぺペ ほホ ぼボ '
            || 'ぽポ まマ みミ むム めメ もモ ゃャ やヤ ゅュ ゆユ ょョ よヨ らラ りリ るル れレ ろロ ゎヮ わワ ゐヰ ゑヱ をヲ んン ゔヴ ゕヵ ゖヶ ゝヽ ゞヾ '
            -- Chinese characters: traditional, simplified, of Taiwan, Hong Kong and Japan. Made of the character tables of
            -- OpenCC 1.4.1 (Apache-2.0): TSCharacters (the first form of each), STCharacters, TWVariants, HKVariants and
            -- JPShinjitaiCharacters; and of these forms in names: 髙 﨑 邉 冨 嶋 嶌 𠮷 濵 淸 栁.
            || $chinese$
                㐹㑶 㑇㑳 㑔㑯 㑮𫝈 㒓𠉂 㓄𪠟 㓆𠗣 㔋𪟎 㖮𪠵 㗲𠵾 㗿𪡛 㘉𠰱 㘎㘚 㘓𪢌 㘔𫬐 㚯㜄 㛝𫝦 㛟𡞵 㛠𡢃 㛣㜏
                㛿𡠹 㜐𫝧 㜗𡞋 㜢𡞱 㜷𡝠 㞞𪨊 㟆㠏 㟜𡾱 㟺𪩇 㠣𫵷 㢗𪪑 㢝𢋈 㤘㥮 㦎𢛯 㦛𢗓 㦞𪫷 㧐㩳 㨫㩜 㨻𪮃 㩋𪮋
                㪎𪯋 㭣𣙎 㯤𣘐 㰙𣗙 㳢𣾷 㵗𣳆 㵾𪷍 㶆𫞛 㷍𤆢 㷿𤈷 㹽𫞣 㺏𤠋 㺜𪺻 㻏𤫩 㻘𤪺 㻶𪼋 㿖𪽮 㿗𤻊 㿧𤽯 䀉𥁢
                䀥䁻 䀹𥅴 䁪𥇢 䂎𥎝 䅐𫀨 䅪𥢢 䅳𫀬 䆉𫁂 䉑𫁲 䉙𥬀 䉬𫂈 䉲𥮜 䉶𫁷 䊭𥺅 䊷䌶 䊺𫄚 䋃𫄜 䋔𫄞 䋙䌺 䋚䌻
                䋦𫄩 䋹䌿 䋻䌾 䋼𫄮 䋿𦈓 䌈𦈖 䌋𦈘 䌖𦈜 䌝𦈟 䌟𦈞 䌥𦈠 䌰𦈙 䍠䍦 䍤𫅅 䍽𦍠 䎙𫅭 䎬䎱 䑽𦪙 䓣𬜯 䕤𫟕
                䕳𦰴 䖅𫟑 䗅𫊪 䗿𧉞 䘛𧝞 䘞𧜗 䙊𧜵 䙌䙡 䙔𫋲 䙱𧜭 䚩𫌯 䛄𫍠 䛳𫍫 䜀䜧 䜖𫟢 䜥𧩙 䝭𫎧 䝻𧹕 䝼䞍 䞈𧹑
                䞋𫎪 䞌𧵳 䞎𧶧 䞓𫎭 䟃𫎺 䟆𫎳 䟐𫎱 䠆𫏃 䠱𨅛 䡐𫟤 䡩𫟥 䡵𫟦 䢀𨊰 䢁𨊸 䢂𨋢 䢨𨑹 䤤𫟺 䥄𫠀 䥇䦂 䥕𬭯
                䥗𫔋 䥩𨱖 䥯𫔆 䥱䥾 䥿𨯅 䦀𨦫 䦁𨧜 䦘𨸄 䦛䦶 䦟䦷 䦯𫔵 䦳𨷿 䧢𨸟 䪊𫖅 䪏𩏼 䪗𩐀 䪘𩏿 䪴𫖫 䪾𫖬 䫀𫖱
                䫂𫖰 䫟𫖲 䫴𩖗 䫶𫖺 䫻𫗇 䫾𫠈 䬓𫗊 䬘𩙮 䬝𩙯 䬞𩙧 䬧𫗟 䭀𩠇 䭃𩠈 䭑𫗱 䭔𫗰 䭪𩞯 䭿𩧭 䮄𫠊 䮝𩧰 䮞𩨁
                䮠𩧿 䮫𩨇 䮰𫘮 䮳𩨏 䮾𩧪 䯀䯅 䯃𩣑 䯤𩩈 䱀𫚐 䱁𫚏 䱙𩾈 䱧𫚠 䱬𩾊 䱰𩾋 䱷䲣 䱸𫠑 䱽䲝 䲅𫚜 䲖𩾂 䲞𩶘
                䲰𪉂 䳜𫛬 䳢𫛰 䳤𫛮 䳧𫛺 䳫𫛼 䴋𫜅 䴬𪎈 䴱𫜒 䴴𪎋 䴽𫜔 䵳𪑅 䵴𫜙 䶕𫜨 䶲𫜳 万萬 与與 丑醜 专専專 业業
                丛叢 东東 丝糸絲 丟丢 両两兩 严厳嚴 並併倂并幷竝 丧喪 个個箇 丰豊豐 临臨 为為爲 丽麗 举挙擧舉 么幺麼麽
                义義 乌烏 乐楽樂 乔喬 乗乘 习習 乡郷鄉鄕 书書 买買𧹒 乱亂 乾干幹榦 亀龜龟 了瞭 予豫 争爭 于於 亏虧 云雲
                亘亙 亚亜亞 产產産 亩畝 亲親 亵褻 亸嚲 亿億 仅僅 仆僕 仇讎雠 从従從 仏佛彿 仑侖崙𪨧 仓倉 仪儀 们們 仮假
                价価價 仿彷 伕夫 众眾衆 优優 伙夥 会會 伛傴 伝传傳 伞傘 伟偉 伡俥 伣俔 伤傷 伥倀 伦倫 伧傖 伪偽僞 伫佇
                佈布 体體 佔占 余餘馀 佣傭 佥僉 來来 侠俠 侣侶 侥僥 侦偵 侧側 侨僑 侩儈 侪儕 侬儂 侭儘尽盡 侷局 俁俣
                係系繋繫 俊儁 俓𠇹 俦儔 俨儼 俩倆 俪儷 俫倈 俬私 俭倹儉 修脩 俱倶具 倖幸 借藉 値值 倲㑈 债債 倾傾 偑㐽
                偬傯 偻僂 偾僨 偿償 傌㐷 傑杰 備备 傢家 傤儎 傥儻 傧儐 储儲 傩儺 像象 僤𫢸 僱雇 僵殭 儣𠆲 儭𠋆 儸㑩
                儿児兒 兇凶 克剋 兌兑 兎兔 兖兗 党黨 內内 兰蘭 关関關 兴興 兹茲 养養 兽獣獸 冁囅 円圆圓 冈岡 冊册 冑胄
                写寫 军軍 农農 冢塚 冨富 冪幂 冬鼕 冯馮 冰氷 冲沖衝 决決 况況 冻凍 净凈浄淨 凄悽淒 准準 凉涼 凌淩 减減
                凑湊 凙𪞝 凛凜 几幾 凤鳳 処处處 凫鳧鳬 凭憑 凯凱 出齣 击撃擊 凿鑿 刍芻 划劃㓰 刘劉 则則 刚剛 创創 删刪
                別别彆 刬剗 刭剄 刮颳 制製 刹剎 刽劊 刾㓨 刿劌 剀剴 剂剤劑 剐剮 剑剣劍 剝剥 剧劇 剩剰 剷鏟铲 剾𠛅
                劄札箚 劏㓥 劚㔉 劝勧勸 办辦 务務 劢勱 动動 励勵 劲勁 劳労勞 効效 势勢 勅敕 勋勛勲勳 勑𠡠 勚勩 勝胜
                勣𪟝 勻匀 匦匭 匮匱 匯彙汇滙 区區 医醫 千韆 升昇陞 华華 协協 单単單 卖売賣 卜蔔 卢盧 卤滷鹵 卧臥 卫衛衞
                即卽 却卻 卷巻捲 卹恤 卺巹 厂廠 厅庁廳 历厤暦曆歴歷 厉厲 压圧壓 厌厭 厍厙 厐龎 厕厠廁 厘釐 厢廂 厣厴
                厦廈 厨廚 厩廄 厮廝 县県縣 叁叄 参參蔘 叆靉 叇靆 双雙 収收 发発發髪髮 变変變 叙敍敘 叠畳疊 只祇衹隻
                台枱檯臺颱 叶葉 号號 叹嘆歎 叽嘰 吁籲 吃喫 合閤 吉𠮷 吊弔 同衕 后後 向嚮曏 吒咤 吓嚇 吕呂 吗嗎 吣唚
                吨噸 听聴聽 启啓啟 吳吴呉 吶呐 呆待獃 呒嘸 呓囈 呕嘔 呖嚦 呗唄 员員 呙咼 呛嗆 呜嗚 周賙赒週 呪咒 咏詠
                咙嚨 咛嚀 咝噝 咨諮谘 咸鹹 咽嚥 哄鬨 响響 哑唖啞 哒噠 哓嘵 哔嗶 哕噦 哗嘩譁 哙噲 哜嚌 哝噥 哟喲
                哩裏裡里 哯𠯟 唇脣 唓𪠳 唛嘜 唝嗊 唠嘮 唡啢 唢嗩 唤喚 唸念 問问 啧嘖 啬嗇 啭囀 啮噛嚙齧𫜩 啯嘓 啰囉
                啴嘽 啸嘯 喂餵𫗭 喎㖞 営營营 喷噴 喽嘍 喾嚳 嗫囁 嗰𠮶 嗳噯 嗹𪡏 嘗嚐尝 嘘噓 嘤嚶 嘪𪡃 嘱囑 嘳𪡞 嘺𪡀
                噁恶悪惡𫫇 噅𠯠 噚㖊 噜嚕 噞𪡋 噪譟 噹当當𪠽 嚛𪠸 嚣囂 嚧𠰷 嚽𪢕 囃𠱞 囌甦苏蘇 囒𪢠 回迴 团団團糰 囪囱
                园園 困睏 囲围圍 図图圖 囵圇 国國 圈圏 圞𪢮 圣聖 圹壙 场場 坏坯壊壞 坐座 块塊 坚堅 坛墰壇壜罈罎 坜壢
                坝垻壩 坞塢 坟墳 坠墜 垄壟 垅壠 垆壚 垒塁壘 垦墾 垩堊 垫墊 垭埡 垯墶 垱壋 垲塏 垴堖 埘塒 埙塤壎 埚堝
                埨𫭢 埬𪣆 埰寀採采 執执 埼碕 堑塹 堕墮 堚𪣒 堤隄 堯尧尭 報报 塆壪 塋茔 塗涂 塡填 塩盐鹽䀋 塵尘 塸𫭟
                塿𪣻 増增 墙墻牆 墠𫮃 墲𪢸 壈𡒄 壌壤 壗𡋤 壣𪤚 壮壯 声聲 壱壹 壳殻殼 壶壺 壸壼 壽寿 复復複覆 够夠 夢梦
                头頭 夸誇 夹夾袷 夺奪 奁奩 奂奐 奋奮 奖奨奬獎 奥奧 奸姦 奼姹 妆妝粧 妇婦 妈媽 妩嫵 妪嫗 妫媯嬀 姉姊
                姍姗 姜薑 姫姬 娄婁 娅婭 娆嬈 娇嬌 娈孌 娘嬢孃 娙𫰛 娛娱 娲媧 娴嫺嫻 婡𫝫 婳嫿 婴嬰 婵嬋 婶嬸 媈𫝨
                媪媼 媭嬃 媰㛀 嫋袅裊 嫒嬡 嫔嬪 嫱嬙 嬇𫝬 嬣𪥰 嬤嬷 嬦𫝩 嬻𪥿 孄𫝮 孆𫝭 孇𪥫 孋㛤 孎𡠟 孙孫 学學 孪孿
                孻𡥧 孾𪧀 宁寧甯 它牠 宝寶 实実實 宠寵 审審 宪憲 宫宮 宽寛寬 宾賓 寝寢 寠𪧘 对対對 寻尋 导導 将將 尔爾
                尴尷 尸屍 层層 屃屓 屆届 屉屜 属屬 屡屢 屦屨 屩𪨗 屿嶼 岁嵗歲歳𡻕 岂豈 岖嶇 岗崗 岘峴 岚嵐 岛島嶋嶌
                岩巌巖 岭嶺 岳嶽 岽崬 岿巋 峃嶨 峄嶧 峡峽 峣嶢 峤嶠 峥崢 峦巒 峯峰 崂嶗 崃崍 崄嶮 崎﨑 崑昆 崭嶄 嵘嶸
                嵚嶔 嵝嶁 嵼𡶴 嵽𫶇 嵾㟥 嶈𡺃 嶘𡺄 嶹𫝵 巅巔 巊𪩎 巗𪨷 巘𪩘 巢巣 巨鉅钜 巩鞏 巯巰 币幣 帅帥 师師 帏幃
                帐帳 帘簾 帜幟 带帯帶 帧幀 席蓆 帮幫 帰归歸 帱幬 帻幘 帼幗 幓㡎 幝𪩷 幩𪩸 广広廣 庄荘莊 庆慶 床牀
                庐廬𪪏 庑廡 库庫 应応應 庙廟 庞龐 废廃廢 庵菴 庼廎 廕荫蔭 廞𫷷 廧𪪞 廩廪 开開𫔭 弁瓣辨辩辯 异異 弃棄
                弐貳贰 弑弒 张張 弥彌瀰㳽 弦絃 弪弳 弯彎 強强 弹弾彈 彃𪪼 彄𫸩 彔录錄録 彟彠 彥彦 彨彲 彩綵䌽 彫琱雕鵰𫛲
                彻徹 征徴徵 径徑迳逕 徕徠 御禦 徳德 徿𪫌 忆憶 忏懺 志誌 忧憂 忾愾 怀懐懷 态態 怂慫 怃憮 怄慪 怅悵 怆愴
                怜憐 总総總 怼懟 怿懌 恆恒 恋戀 恥耻 恳懇 恵惠 恸慟 恹懨 恺愷 恻惻 恼悩惱 恽惲 悅悦 悞悮 悫愨慤 悬懸
                悭慳 悯憫 悶闷 惊驚 惧懼 惨慘 惩懲 惫憊 惬愜 惭慚 惮憚 惯慣 愈癒 愛爱 愠慍 愤憤 愦憒 愻𢙏 愼慎 愿願𫖸
                慄栗 慑懾 慭憖 慮虑 慺㥪 慼戚鏚𬭭 慾欲 憢𢙒 憸𪫺 憹𢙐 懀𢙓 懍懔 懎𢠁 懑懣 懒懶 懞濛矇蒙 懤㤽 戆戇 戋戔
                戏戯戱戲 戗戧 战戦戰𢧐 戩戬 戶户戸 戻戾 扇搧 才纔 扎紮 扑撲 払拂 托託讬 扞捍 扣釦 扩拡擴 扪捫 扫掃 扬揚
                扰擾 折摺 抚撫 抛拋 抜拔 択择擇 抟摶 抠摳 抡掄 抢搶 护護 抬擡 抵牴 担擔 拏拿 拐枴柺 拚拼 拜拝 拟擬
                拠据據 拢攏 拣揀 拥擁 拦攔 拧擰 拨撥 挂掛 挚摯 挛攣 挜掗 挝撾 挞撻 挟挾 挠撓 挡擋 挢撟 挣掙 挤擠 挥揮
                挦撏 挨捱 挩捝 挱挲 挽輓 挿插 捆綑 捜搜蒐 捞撈 损損 捡撿 换換 捣搗擣𢭏 捨舍舎 掆㧏 掚𪭵 掲揭 掳擄 掴摑
                掷擲 掸撣 掺摻 掻搔 掼摜 揯搄 揹背 揺搖摇 揽攬 揾搵 揿撳 搀攙 搁擱 搂摟 搅撹攪 携攜 摂摄攝 摅攄
                摆擺襬䙓 摈擯 摊攤 摋𢫬 摐𪭢 撄攖 撊𪭾 撐撑 撝㧑 撧𪮖 撵攆 撷擷 撸擼 撺攛 擓㧟 擜㩵 擞擻 擟𪭧 擫𢬍
                擽㧰 攋𪮶 攒攢 敌敵 敎教 敓敚 敗败 敛斂 敩斆 数數 斃毙 斅𢽾 斉齊齐 斋斎齋 斓斕 斗闘鬥鬪鬭 斤觔 斩斬
                斫斲 断斷 斸𣃁 旂旗 旋鏇镟 无無 既旣 旧舊 时時 旷曠 旸暘 昙曇 昵暱 昼晝 昽曨 显顕顯 晃晄 晉晋 晒曬
                晓暁曉 晔曄 晕暈 晖暉 晚晩 晛𬀪 暂暫 暅𣈶 暐𬀩 暗闇 暢畅 暧曖 暨曁 曊𪰶 曥𣆐 曲麯麴麹 曽曾 朥𦛨 朧胧
                朮术術 朱硃 朴樸 机機 杀殺 杂雑雜 权権權 杆桿 杠槓 条條 杨楊 杩榪 杯盃 松鬆 板闆 极極 构構 果菓 枞樅
                枡桝 枢樞 枣棗 枥櫪 枧梘 枨棖 枪槍鎗 枫楓 枭梟 柜櫃 柠檸 查査 柳栁桺 柵栅 柽檉 栀梔 栄榮荣 标標 栈桟棧
                栉櫛 栊櫳 栋棟 栌櫨 栎櫟 栏欄 树樹 栖棲 样様樣 核覈 栾欒 桜樱櫻 桠椏 桡橈 桢楨 档檔 桤榿 桥橋 桦樺
                桧檜 桨槳 桩樁 桪樳 桱𣐕 梁樑 梖𪱷 梜𬂩 梲棁 梼檮 梾棶 梿槤 检検檢 棂欞 棊棋 棡㭎 棱稜 椁槨 椝槼 椟櫝
                椠槧 椢槶 椤欏 椫樿 椭橢 椮槮 椲㭏 楇𣒌 楡榆 楼樓 概槪 榄欖 榅榲 榇櫬 榈櫚 榉櫸欅 榘矩 榝樧 槇槙 槚檟
                槛檻 槟檳 槠櫧 槫𣏢 樠𣗊 樢㭤 樤𣔌 横橫 樫㭴 樯檣 橥櫫 橯𣓿 橱櫥 橹櫓 橼櫞 檁檩 檐簷 檗蘗 檭𣘴 檵𪲛
                櫅𪲎 櫍𬃊 櫠𪲮 櫱蘖 欇𪳍 欍𣐤 欐𪲔 欑𪴙 欓𣗋 欘𣚚 欠缺 欢歓歡 欤歟 欧歐 欽钦 步歩 歯齒齿 歼殲 歿殁
                殇殤 残殘 殒殞 殓殮 殚殫 殡殯 殢𣨼 殨㱮 殰㱩 殴毆 毀毁燬譭 毂轂 毊𪵑 毎每 毕畢 毡氈 毵毿 毶𣯶 氂牦犛
                氇氌 气気氣 氢氫 氩氬 氭𣱝 氲氳 氾汎泛 汉漢 汙汚污 汤湯 汹洶 沄澐 沈渖瀋 沒没 沟溝 沢泽澤 沣灃 沤漚
                沥瀝 沦淪 沧滄 沨渢 沩溈潙 沪滤滬濾 沾霑 泄洩 泝溯遡 泞濘 注註 泪涙淚 泶澩 泷滝瀧 泸瀘 泺濼 泻瀉 泼溌潑
                泾涇 洁潔 洒灑 洼窪 浃浹 浅淺 浆漿 浇澆 浈湞 浉溮 浊濁 测測 浍澮 济済濟 浏瀏 浐滻 浑渾 浒滸 浓濃 浔潯
                浕濜 浚濬 浜滨濱濵 浿𬇙 涉渉 涌湧 涗涚 涛濤 涝澇 涞淶 涟漣 涠潿 涡渦 涢溳 涣渙 涤滌 润潤 涧澗 涨漲
                涩渋澀澁 淀澱 淥渌 淵渊 淸清 渇渴 渍漬 渎瀆 渐漸 渑澠 渓溪谿 渔漁 渗滲 温溫 游遊 湋𣲗 湾灣 湿溼濕
                満满滿 溁濚 溃潰 溅濺 溆漵 溇漊 溡𪶄 滅灭 滎荥 滗潷 滚滾 滞滯 滟灧灩 滠灄 滢瀅 滥濫 滦灤 滩灘 滪澦
                漍𬇹 漓灕 潀潨 潁颍 潆瀠 潇瀟 潋瀲 潍濰 潕𣲘 潚㴋 潛潜 潣𫞗 潴瀦 澂澄 澅𣶩 澛瀂 澜瀾 澫𬇕 澬𫞚 澾㳠
                濄㳡 濆𣸣 濑瀨瀬 濒瀕 濧㳔 濿𪵱 瀃𣽷 瀇㲿 灍𫞝 灏灝 灒𪷽 灙𣺼 灡㳕 灯燈 灵霊靈 灶竃竈 災灾 灿燦 炀煬
                炉爐 炖燉 炜煒 炝熗 点點 炼煉錬鍊鏈链𫔀 炽熾 烁爍 烂爛 烃烴 烛燭 烟煙菸 烦煩 烧焼燒 烨燁 烩燴 烫燙 烬燼
                热熱 焔焰燄 焕煥 焖燜 焘燾 煇𪸩 煢茕 煱㶽 煴熅 熂𪸕 熉𤈶 熌𤇄 熏燻薫薰 熒荧 熓𤆡 熚𤇹 熡𤋏 熰𬉼 熲颎
                燀𬊤 燖𬊈 燶㶶 爃𫞡 爄𤇃 爇𦶟 爖𤇭 爥𪹳 爧𫞠 爷爺 牍牘 牵牽 牺犠犧 犊犢 犖荦 犞𪺭 状狀 犷獷 犸獁 犹猶
                狈狽 狝獮 狞獰 独獨 狭狹 狮獅 狯獪 狰猙 狱獄 狲猻 狸貍 猃獫 猌𪺽 猎猟獵 猕獼 猡玀 猪豬 猫貓 猬蝟 献獻
                獊𪺷 獩𤞃 獭獺 獱㺍 獲穫获 玁𤞤 玑璣 玙璵 玚瑒 玛瑪 玩翫 玮瑋 环環 现現 玱瑲 玺璽 珐琺 珑瓏 珰璫 珲琿
                珼𫞥 琅瑯 琎璡 琏璉 琐瑣 琼瓊 瑤瑶 瑩莹 瑷璦 瑸璸 瑻𪻲 瑽𪻐 璇璿 璊𫞩 璎瓔 璕𬍤 璗𬍡 璝𪻺 璯㻅 璼𫞨
                璾𫞦 瓄𪻨 瓅𬍛 瓒瓚 瓕𤦀 瓛𤩽 瓮甕 瓯甌 瓶甁 电電 画畫畵 畴疇 畼𪽈 疖癤 疗療 疟瘧 疠癘 疡瘍 疬癧 疭瘲
                疮瘡 疯瘋 疱皰 疴痾 症癥 痈癰 痉痙 痒癢 痖瘂 痠酸 痨癆 痩瘦 痪瘓 痫癇 痮𪽪 痴癡 痹痺 瘅癉 瘆瘮 瘗瘞
                瘘瘺瘻 瘪癟 瘫癱 瘱𪽷 瘾癮 瘿癭 癐𤶊 癞癩 癣癬 癫癲 皁皂 皋皐 皑皚 皟𤾀 皱皺 皲皸 盏盞 监監 盖蓋 盗盜
                盘盤 盨𪾔 盪荡蕩 眍瞘 眝𪾣 眞真 眥眦 眬矓 着著 睁睜 睍𪾢 睐睞 睑瞼 睪睾 瞆瞶 瞒瞞 瞜䁖 瞤𥆧 瞩矚 矉𪾸
                矑𪾦 矫矯 矶磯 矾礬 矿礦 砀碭 码碼 研硏 砕碎 砖磚 砗硨 砚硯 砜碸 砺礪 砻礱 砾礫 础礎 硁硜 硕碩 硖硤
                硗磽 硙磑 硚礄 确確 硵磠 硷碱礆鹸鹼 碍礙 碙𥐻 碛磧 碜磣 碽䂵 磾䃅 礐𬒈 礒𥐟 礮𪿫 礼禮 祃禡 祎禕 祕秘
                祢禰 祯禎 祷禱 祸禍 祿禄 禀稟 禅禪 离離 禿秃 秆稈 秈籼 秋鞦 种種 积積 称稱 秽穢 秾穠 稅税 稆穞穭 稏䅉
                稣穌 稲稻 稳穏穩 穀谷 穂穗繐𰬸 穇䅟 穎頴颕颖 穑穡 穣穰 穷窮 窃竊 窍竅 窎窵 窑窯 窜竄 窝窩 窥窺 窦竇
                窭窶 竖竪豎 竚𥩟 竜龍龙 竞競 竱𫁟 笃篤 笋筍 笔筆 笕筧 笺箋 笼籠 笾籩 筑築 筚篳 筛篩 筜簹 筝箏 筱筿篠
                筴䇲 筹籌 筼篔 签簽籤 简簡 箓籙 箦簀 箧篋 箨籜 箩籮 箪簞 箫簫 節节 範范 篑簣 篓簍 篘𥬠 篢𬕂 篮籃 篯籛
                篱籬 篸𥮾 簂𫂆 簑蓑 簖籪 簢𫂃 籁籟 籅𥫣 籋𥬞 籐藤 籔䉤 籴糴 类類 粋粹 粛肃肅 粜糶 粝糲 粤粵 粪糞 粮糧
                粽糉糭 糁糝 糇餱𫗯 糊餬𫗫 糍餈 糖醣 糹纟 糺𫄙 糾纠 紀纪 紂纣 紃𬘓 約约 紅红 紆纡 紇纥 紈纨 紉纫 紋纹
                納纳 紐纽 紓纾 純纯 紕纰 紖纼 紗纱 紘纮 紙纸 級级 紛纷 紜纭 紝纴 紞𬘘 紟𫄛 紡纺 紧緊 紬䌷 累纍 細细
                紱绂 紲绁 紳绅 紵纻 紹绍 紺绀 紼绋 紿绐 絀绌 絁𫄟 終终 組组 絅䌹 絆绊 経經经 絍𫟃 絎绗 結结 絕絶绝
                絙𫄠 絛縧绦 絝绔 絞绞 絡络 絢绚 絥𫄢 給给 絧𫄡 絨绒 絪𬘡 絰绖 統统 絳绛 絵繪绘 絷縶 絹绢 絺𫄨 綀𦈌
                綁绑 綃绡 綄𬘫 綆绠 綇𦈋 綈绨 綉繍繡绣 綋𫟄 綌绤 綎𬘩 綏绥 綐䌼 綖𫄧 継繼继 続續续 綜综 綝𬘭 綞缍 綟𫄫
                綠緑绿 綡𫟅 綢绸 綣绻 綧𬘯 綪𬘬 綫線线缐 綬绶 維维 綯绹 綰绾 綱纲 網网 綳繃绷 綴缀 綸纶 綹绺 綺绮 綻绽
                綽绰 綾绫 綿绵 緄绲 緇缁 緋绯 緍𦈏 緒緖绪 緓绬 緔绱鞝 緗缃 緘缄 緙缂 緝缉 緞缎 緟𫟆 締缔 緡缗 緣縁缘
                緤𫄬 緦缌 編编 緩缓 緪縆 緬缅 緮𫄭 緯纬 緰𦈕 緱缑 緲缈 練练 緶缏 緷𦈉 緸𦈑 緹缇 緻致 緼縕缊 縄繩绳
                縈萦 縉缙 縊缢 縋缒 縍𫄰 縎𦈔 縐绉 縑缣 縗缞 縛缚 縝缜 縞缟 縟缛 縦縱纵 縫缝 縬𦈚 縭缡 縮缩 縯𬙂 縰𫄳
                縲缧 縳䌸 縴繊纖纤 縵缦 縷缕 縸𫄲 縹缥 縺𦈐 績绩 繂𫄴 繅缫 繆缪 繈𫄶 繏𦈝 繒缯 繓𦈛 織织 繕缮 繚缭
                繞绕遶 繟𦈎 繢缋 繨𫄤 繬𫄱 繭茧 繮缰韁 繯缳 繰缲 繳缴 繶𫄷 繷𫄣 繸䍁 繹绎 繻𦈡 繽缤 繾缱 繿䍀 纁𫄸
                纆𬙊 纇颣 纈缬 纊纩 纏缠 纓缨 纕𬙋 纗𫄹 纘缵 纚𫄥 纜缆 缶罐 缽鉢钵 罂罌 罃䓨 罗羅 罚罰 罢罷 罴羆
                罵駡骂 羁羈 羋芈 羟羥 羡羨 羣群 羵𫅗 羶膻 翘翹 翙翽 翚翬 翻飜 耇耈 耡鋤锄 耢耮 耧耬 耸聳 聂聶 聋聾
                职職 聍聹 联聯连連 聞闻 聡聪聰 聩聵 聻𫆏 肠腸 肤膚 肮骯 肴餚 肾腎 肿腫 胀脹 胁脅 胆膽 胡衚鬍 胨腖 胪臚
                胫脛 胶膠 脈脉 脍膾 脏臓臟髒 脐臍 脑脳腦 脓膿 脔臠 脚腳 脥𣍰 脫脱 脶腡 脸臉 腊臘 腌醃 腘膕 腪𣍯
                腭顎颚齶 腻膩 腼靦䩄 腽膃 腾騰 膑臏 膞䏝 膢𦝼 膹𪱥 臗𣎑 臜臢 舆輿 舖舗鋪铺 舘館馆 舣艤 舰艦 舱艙 舻艫
                艣𫇛 艰艱 艳艶艷豔 艺芸蕓藝 芗薌 芜蕪 芦蘆 苁蓯 苇葦 苈藶 苋莧 苌萇 苍蒼 苎苧薴 苔薹 苹蘋𬞟 茎莖 茏蘢
                茑蔦 茘荔 荆荊 荐薦 荙薘 荚莢 荛蕘 荜蓽 荝萴 荞蕎 荟薈 荠薺 荤葷 荨蕁 荩藎 荪蓀 荬蕒 荭葒 荮葤
                药葯薬藥 荳豆 莅蒞 莱萊 莲蓮 莳蒔 莴萵 莶薟 莸蕕 莺鶯 莼蒓蓴 菕𰰨 萌萠 萚蘀 萝蘿 萤蛍螢 萧蕭 萨薩 葝𫈎
                葱蔥 蒀蒕 蒇蕆 蒉蕢 蒋蔣 蒌蔞 蒍蔿𫇭 蒏醟 蒭𫇴 蓝藍 蓟薊 蓠蘺 蓣蕷 蓥鎣 蓦驀 蓧𦰏 蔂虆 蔄𬜬 蔑衊 蔯𫈟
                蔵藏 蔷薔 蔹蘞 蔺藺 蔼藹 蕝𫈵 蕰薀 蕲蘄 蕳𫈉 蕴藴蘊 蕽𫇽 薆𫉁 薮藪 薳䓕 薵䓓 藓蘚 藭䓖 藷𫉄 蘟𦻕 虉𬟁
                虏虜 虚虛 虫蟲 虬虯 虮蟣 虱蝨 虽雖 虾蝦 虿蠆 蚀蝕 蚁蟻 蚂螞 蚃蠁 蚕蠶 蚝蠔 蚬蜆 蛊蠱 蛎蠣 蛏蟶 蛮蠻
                蛰蟄 蛱蛺 蛲蟯 蛳螄 蛴蠐 蛻蜕 蜗蝸 蜡蝋蠟 蝀𬟽 蝇蠅 蝈蟈 蝉蟬 蝎蠍 蝼螻 蝾蠑 螀螿 螨蟎 螮䗖 蟂𫋇 蟏蠨
                蟘𫋌 蟜𫊸 蟳𫊻 蠀𧏗 蠙𧏖 蠦𫊮 蠾𧑏 衅釁 衔銜 补補 表錶 衬襯 衮袞 袄襖 袆褘 袜襪 袭襲 袯襏 装裝 裆襠
                裈褌 裢褳 裣襝 裤褲 裥襇襉 褒襃 褛褸 褴襤 襀𫌀 襓𫋹 襕襴 襗𫋷 襘𫋻 襰𧝝 襵𫌇 覇霸 見见 覎觃 規规 覓觅
                視视 覘觇 覚覺觉 覛𫌪 覡觋 覥觍 覦觎 覧覽览 覬觊 覯觏 覲觐 観觀观 覷觑 覹𫌭 覼𫌨 覿觌 觞觴 触觸 觯觶
                訁讠 訂订 訃讣 計计 訊讯 訌讧 討讨 訏𬣙 訐讦 訑𫍙 訒讱 訓训 訕讪 訖讫 記记 訚誾 訛讹 訜𫍛 訝讶 訞𫍚
                訟讼 訢䜣 訣诀 訥讷 訨𫟞 訩讻 訪访 設设 許许 訳譯译 訴诉 訶诃 診诊 証證证 詀𧮪 詁诂 詆诋 詊𫟟 詎讵
                詐诈 詑𫍡 詒诒 詓𫍜 詔诏 評评 詖诐 詗诇 詘诎 詛诅 詝𬣞 詞词 詟讋 詡诩 詢询 詣诣 試试 詩诗 詪𬣳 詫诧
                詬诟 詭诡 詮诠 詰诘 話话 該该 詳详 詵诜 詷𫍣 詼诙 詿诖 誂𫍥 誄诔 誅诛 誆诓 誉譽 誊謄 誋𫍪 認认 誑诳
                誒诶 誕诞 誘诱 誚诮 語语 誠诚 誡诫 誣诬 誤误 誥诰 誦诵 誨诲 說説说 誫𫍨 読讀读 誰谁 課课 誳𫍮 誴𫟡
                誶谇 誷𫍬 誹诽 誺𫍧 誼谊 調调 諂谄 諄谆 談谈 諉诿 請请 諍诤 諏诹 諑诼 諒谅 諓𬣡 論论 諗谂 諛谀 諜谍
                諝谞 諞谝 諟𬤊 諡謚谥 諢诨 諣𫍩 諤谔 諥𫍳 諦谛 諧谐 諫谏𫍝 諭谕 諯𫍱 諰𫍰 諱讳 諲𬤇 諳谙 諴𫍯 諶谌
                諷讽 諸诸 諺谚 諼谖 諾诺 謀谋 謁谒 謂谓 謅诌 謆𫍸 謉𫍷 謊谎 謎谜 謏𫍲 謐谧 謔谑 謖谡 謗谤 謙谦 講讲
                謝谢 謠謡谣 謨谟 謫谪 謬谬 謭譾谫𫍿 謯𫍹 謱𫍴 謳讴 謸𫍵 謹谨 謾谩 譂𫟠 譅𰶎 譆𫍻 譊𫍢 譎谲 譏讥 譑𫍤
                譓𬤝 譖谮 識识 譙谯 譚谭 譜谱 譞𫍽 譨𫍦 譫谵 議议 譲讓让 譴谴 譸诪 讅谉 讌䜩 讒谗 讕谰 讖谶 讚賛贊赞
                讜谠 讞谳 豮豶 豵𫎆 貗𫎌 貙䝙 貝贝 貞贞 貟贠 負负 財财 貢贡 貧贫 貨货 販贩 貪贪 貫贯 責责 貯贮 貰贳
                貲赀 貴贵 貶贬 貸贷 貺贶 費费 貼贴 貽贻 貿贸 賀贺 賁贲 賂赂 賃赁 賄贿 賅赅 資资 賈贾 賊贼 賑赈 賒赊
                賕赇 賚赉 賜赐 賝𫎩 賞赏 賟𧹖 賠赔 賡赓 賢贤 賤贱 賦赋 賧赕 質质 賫赍齎 賬账𧹔 賭赌 賰䞐 賴赖頼 賵赗
                賺赚 賻赙 購购 賽赛 賾赜 贃𧹗 贄贽 贅赘 贇赟 贈赠 贉𫎫 贋贗赝 贍赡 贏赢 贐赆 贑𫎬 贓贜赃 贔赑 贖赎
                贚𫎦 贛赣 赪赬 赵趙 赶趕 趋趨 趱趲 趸躉 跃躍 跄蹌 跖蹠 跞躒 跡蹟迹 践踐 跶躂 跷蹺 跸蹕 跹躚 跻躋 踊踴
                踌躊 踪蹤 踬躓 踯躑 踰逾 蹑躡 蹒蹣 蹔𫏐 蹰躕 蹳𫏆 蹻𫏋 蹿躥 躎䟢 躏躪 躘𨀁 躜躦 躝𨅬 躯軀 軉𨉗 車车
                軋轧 軌轨 軏𫐄 軑轪 軒轩 軔轫 軕𫐅 軗𨐅 軛轭 軜𫐇 軝𬨂 軟软 転轉转 軤轷 軨𫐉 軫轸 軬𫐊 軲轱 軷𫐈 軸轴
                軹轵 軺轺 軻轲 軼轶 軽輕轻 軾轼 軿𫐌 較较 輄𨐈 輅辂 輇辁 輈辀 載载 輊轾 輋𪨶 輌輛辆 輒辄 輔辅 輖𫐏
                輗𫐐 輜辎 輝辉 輞辋 輟辍 輢𫐎 輥辊 輦辇 輨𫐑 輩辈 輪轮 輬辌 輮𫐓 輯辑 輳辏 輶𬨎 輷𫐒 輸输 輻辐 輼轀辒
                輾辗 轄辖 轅辕 轆辘 轇𫐖 轊𫐕 轍辙 轎轿 轐𫐗 轔辚 轗𫐘 轟轰 轠𫐙 轡辔 轢轹 轣𫐆 轤轳 辞辭 辟闢 辫辮
                边辺邉邊 辽遼 达達 迁遷 过過 迈邁 运運 还還 这這 进進 远遠 违違 迟遅遲 迩邇 适適 选選 逊遜 递逓遞 逦邐
                逻邏 遗遺 遙遥 遱𫐷 邓鄧 邝鄺 邬鄔 邮郵 邹鄒 邺鄴 邻鄰隣 郁鬱 郎郞 郏郟 郐鄶 郑鄭 郓鄆 郦酈 郧鄖 郸鄲
                鄟𫑘 鄩𬩽 鄳𫑡 酂酇 酔醉 酝醖醞 酦醗醱 酱醤醬 酽釅 酾釃 酿醸釀 醲𬪩 醶𫑷 釈释釋 釒钅 釓钆 釔钇 釕钌
                釗钊 釘钉 釙钋 釚𫟲 針鍼针 釟𫓥 釣钓 釤钐 釧钏 釨𫓦 釩钒 釲𫟳 釳𨰿 釴𬬩 釵钗 釷钍 釹钕 釺钎 釾䥺 釿𬬱
                鈀钯 鈁鍅钫 鈃钘 鈄钭 鈅鑰钥 鈆𫓪 鈇𫓧 鈈钚 鈉钠 鈋𨱂 鈍钝 鈎鉤钩 鈐钤 鈑钣 鈒钑 鈔钞 鈕钮 鈖𫟴 鈗𫟵
                鈛𫓨 鈞钧 鈠𨱁 鈡鍾鐘钟锺 鈣钙 鈥钬 鈦钛 鈧钪 鈮铌 鈯𨱄 鈰铈 鈲𨱃 鈳钶 鈴铃 鈷钴 鈸钹 鈹铍 鈺钰 鈽钸
                鈾铀 鈿钿 鉀钾 鉁𨱅 鉄鐵铁 鉆鑽钻 鉈铊 鉉铉 鉊𬬿 鉋铇 鉍铋 鉑铂 鉔𫓬 鉕钷 鉗钳 鉚铆 鉛铅 鉝𫟷 鉞钺
                鉠𫓭 鉥𬬸 鉦钲 鉧𬭁 鉬钼 鉭钽 鉮𬬹 鉱鑛 鉳錇锫 鉴鑑鑒 鉶铏 鉷𫟹 鉸铰 鉺铒 鉻铬 鉽𫟸 鉾𫓴 鉿铪 銀银
                銁𫓲 銂𫟻 銃铳 銅铜 銈𫓯 銊𫓰 銍铚 銏𫟶 銑铣 銓铨 銖铢 銘铭 銚铫 銛铦 銠铑 銣铷 銥铱 銦铟 銨铵 銩铥
                銪铕 銫铯 銬铐 銭錢钱 銮鑾 銱铞 銳鋭锐 銶𨱇 銷销 銹鏽锈 銻锑 銼锉 鋁铝 鋂𰾄 鋃锒 鋅锌 鋇钡 鋉𨱈 鋌铤
                鋏铗 鋐𬭎 鋒锋 鋗𫓶 鋙铻 鋝锊 鋟锓 鋠𫓵 鋣铘 鋥锃 鋦锔 鋨锇 鋩铓 鋮铖 鋯锆 鋰锂 鋱铽 鋳鑄铸 鋶锍 鋸锯
                鋹𬬮 鋼钢 錀𬬭 錁锞 錂𨱋 錆锖 錈锩 錏铔 錐锥 錒锕 錕锟 錘鎚锤 錙锱 錚铮 錛锛 錜𫓻 錝𫓽 錞𬭚 錟锬 錠锭
                錡锜 錤𫓹 錥𫓾 錦锦 錨锚 錩锠 錫锡 錮锢 錯错 錳锰 錸铼 錼鎿镎 錽𫓸 錾鏨 鍀锝 鍁锨 鍃锪 鍄𨱉 鍆钔 鍇锴
                鍈锳 鍉𫔂 鍋锅 鍍镀 鍒𫔄 鍔锷 鍘铡 鍚钖 鍛锻 鍠锽 鍤锸 鍥锲 鍩锘 鍬锹 鍭𬭤 鍮𨱎 鍰锾 鍵键 鍶锶 鍺锗
                鎂镁 鎄锿 鎇镅 鎈𫟿 鎊镑 鎌鐮镰 鎍𫔅 鎓𬭩 鎔镕 鎖锁 鎘镉 鎙𫔈 鎛镈 鎝𨱏 鎞𫔇 鎡镃 鎢钨 鎦镏 鎧铠 鎩铩
                鎪锼 鎬镐 鎭鎮镇 鎯𨱍 鎰镒 鎲钂镋 鎳镍 鎵镓 鎶鿔 鎷𨰾 鎸鐫镌 鏃镞 鏆𨱌 鏉𨱒 鏌镆 鏍镙 鏏𬭬 鏐镠 鏑镝
                鏗铿 鏘锵 鏜镗 鏝镘 鏞镛 鏡镜 鏢镖 鏤镂 鏥𫔊 鏦𫓩 鏰镚 鏵铧 鏷镤 鏹镪 鏺䥽 鏻𬭸 鏾𫔌 鐃铙 鐄𨱑 鐇𫔍
                鐈𫓱 鐋铴 鐍𫔎 鐎𨱓 鐏𨱔 鐐镣 鐒铹 鐓镦 鐔镡 鐙镫 鐝钁镢䦆 鐠镨 鐥䦅 鐦锎 鐧锏 鐨镄 鐩𬭼 鐪𫓺 鐯䦃
                鐲镯 鐳镭 鐶镮 鐸铎 鐺铛 鐼𫔁 鐽𫟼 鐿镱 鑀𰾭 鑉𫠁 鑊镬 鑌镔 鑔镲 鑕锧 鑞镴 鑠铄 鑣镳 鑥镥 鑪𬬻 鑭镧
                鑱镵 鑲镶 鑴𫔔 鑷镊 鑹镩 鑼锣 長长 門门 閂闩 閃闪 閆闫 閈闬 閉闭 閌闶 閍𨸂 閎闳 閏闰 閐𨸃 閑閒闲𫔮
                間间 閔闵 閗𫔯 閘闸 閝𫠂 閞𫔰 閡阂 閣阁 閥阀 閨闺 閩闽 閫阃 閬阆 閭闾 閱閲阅 閵𫔴 閶阊 閹阉 閻阎 閼阏
                閽阍 閾阈 閿阌 闃阒 闈闱 闉𬮱 闊阔 闋阕 闌阑 闍阇 闐阗 闑𫔶 闒阘 闓闿 闔阖 闕阙 闖闯 闞阚 闠阓 闡阐
                闤阛 闥闼 闹鬧 阄鬮 阋鬩 队隊 阳陽 阴陰 阵陣 阶階 际際 陆陸 陇隴 陈陳 陉陘 陕陝 陥陷 陦隯 陧隉 陨隕
                险険險 随隨 隐隠隱 隑𬮿 隤𬯎 隮𬯀 隶隸 隽雋 难難 雏雛 雞鶏鷄鸡 雳靂 雾霧 霁霽 霉黴 霡霢 霣𫕥 霭靄 霼𪵣
                靓靚 靔靝 静靜 面麪麫麵麺 靥靨 靧𫖃 鞑韃 鞒鞽 鞯韉 鞲韝𫖕 鞾𫖇 韋韦 韌韧 韍韨 韓韩 韙韪 韚𫠅 韛𫖔 韜韬
                韞韫 韠𫖒 韵韻 頁页 頂顶 頃顷 項项 順顺 頇顸 須须鬚 頊顼 頌颂 頍𫠆 頎颀 頏颃 預预 頑顽 頒颁 頓顿 頔𬱖
                頗颇 領领 頜颌 頠𬱟 頡颉 頤颐 頦颏 頫𫖯 頮颒 頰颊 頲颋 頵𫖳 頷颔 頸颈 頹頽颓 頻频 顂𩓋 顃𩖖 顅𫖶 顆颗
                題题 額额 顏顔颜 顒颙 顓颛 顗𫖮 顙颡 顛颠 顢颟 顣𫖹 顥颢 顧顾 顫颤 顬颥 顰颦 顱颅 顳颞 顴颧 風风 颭飐
                颮飑 颯飒 颰𩙥 颶飓 颷𩙪 颸飔 颺飏 颻飖 颼飕 颾𩙫 飀飗 飄飘 飆飙 飈飚 飋𫗋 飛飞 飠饣 飢饑饥 飣饤 飥饦
                飦𫗞 飧飱 飨饗 飩饨 飪饪 飫饫 飭饬 飯饭 飲饮 飴饴 飵𫗢 飶𫗣 飼饲 飽饱 飾饰 飿饳 餃饺 餄饸 餅餠饼 餉饷
                餌饵 餍饜 餎饹 餏饻 餑饽 餒馁 餓饿 餔𫗦 餕馂 餖饾 餗𫗧 餛馄 餜馃 餞饯 餡馅 餦𫗠 餧𫗪 餪𫗬 餫𫗥 餭𫗮
                餳饧 餶馉 餷馇 餸𩠌 餺馎 餼饩 餾馏 餿馊 饁馌 饃馍 饅馒 饈馐 饉馑 饊馓 饋馈 饌馔 饒饶 饘𫗴 饞馋 饟𫗵
                饠𫗩 饢馕 馬马 馭驭 馯𫘛 馱驮 馳驰 馴驯 馹驲 馼𫘜 駁驳 駃𫘝 駅驛驿 駆駈驅驱 駉𬳶 駊𫘟 駎𩧨 駐驻 駑驽
                駒驹 駓𬳵 駔驵 駕驾 駘骀 駙驸 駚𩧫 駛驶 駝驼 駞𫘞 駟驷 駢骈 駤𫘠 駧𩧲 駩𩧴 駪𬳽 駫𫘡 駭骇 駰骃 駱骆
                駶𩧺 駸骎 駻𫘣 駼𬳿 駿骏 騁骋 騂骍 騃𫘤 騄𫘧 騅骓 騉𫘥 騊𫘦 騌骔 騍骒 騎骑 騏骐 騑𬴂 騒騷骚 験驗验
                騔𩨀 騖骛 騙骗 騚𩨊 騜𫘩 騝𩨃 騞𬴃 騟𩨈 騠𫘨 騤骙 騧䯄 騪𩨄 騫骞 騭骘 騮骝 騱𫘬 騴𫘫 騵𫘪 騶驺 騸骟
                騻𫘭 騼𫠋 騾骡 驁骜 驂骖 驃骠 驄骢𩨂 驊骅 驋𩧯 驌骕 驍骁 驎𬴊 驏骣 驓𫘯 驕骄 驙𫘰 驟骤 驢驴 驤骧 驥骥
                驦骦 驨𫘱 驪骊 驫骉 髄髓 髅髏 髋髖 髌髕 高髙 鬓鬢 鬖𩭹 鬠𫘽 鬶鬹 魇魘 魉魎 魚鱼 魛鱽 魟𫚉 魢鱾 魥𩽹
                魦𫚌 魨鲀 魯鲁 魴鲂 魵𫚍 魷鱿 魺鲄 魽𫠐 鮀𬶍 鮁鲅 鮃鲆 鮄𫚒 鮅𫚑 鮆𫚖 鮈𬶋 鮊鲌 鮋鲉 鮍鲏 鮎鯰鲇鲶
                鮐鲐 鮑鲍 鮒鲋 鮓鲊 鮚鲒 鮜鲘 鮝鯗鲞 鮞鲕 鮟𩽾 鮠𬶏 鮡𬶐 鮣䲟 鮤𫚓 鮦鲖 鮪鲔 鮫鲛 鮭鲑 鮮鲜 鮯𫚗 鮰𫚔
                鮳鲓 鮵𫚛 鮶鲪 鮸𩾃 鮺鲝 鮿𫚚 鯀鲧 鯁鲠 鯄𩾁 鯆𫚙 鯇鲩 鯉鲤 鯊鲨 鯒鲬 鯔鲻 鯕鲯 鯖鲭 鯛鲷 鯝鲴 鯞𫚡
                鯡鲱 鯢鲵 鯤鲲 鯧鲳 鯨鲸 鯪鲮 鯫鲰 鯬𫚞 鯱𩾇 鯴鲺 鯶𩽼 鯷鳀 鯻𬶟 鯽鲫 鯾𫚣 鯿鳊 鰁鳈 鰂鲗 鰃鳂 鰆䲠
                鰈鲽 鰉鳇 鰊𬶠 鰋𫚢 鰌䲡 鰍鳅 鰏鲾 鰐鱷鳄 鰑𫚊 鰒鳆 鰓鳃 鰕𫚥 鰛鰮鳁 鰜鳒 鰟鳑 鰠鳋 鰣鲥 鰤𫚕 鰥鳏
                鰦𫚤 鰧䲢 鰨鳎 鰩鳐 鰫𫚦 鰭鳍 鰱鲢 鰲鳌 鰳鳓 鰵鳘 鰶𬶭 鰷鲦 鰹鲣 鰺鲹 鰻鳗 鰼鳛 鰽𫚧 鰾鳔 鱀𬶨 鱂鳉
                鱄𫚋 鱅鳙 鱆𫠒 鱇𩾌 鱈鳕 鱉鳖鼈 鱊𫚪 鱒鳟 鱔鳝 鱖鳜 鱗鳞 鱘鲟 鱚𬶮 鱝鲼 鱟鲎 鱠鲙 鱢𫚫 鱣鳣 鱤鳡 鱧鳢
                鱨鲿 鱭鲚 鱮𫚈 鱯鳠 鱲𫚭 鱸鲈 鱺鲡 鲃䰾 鳚䲁 鳤䲘 鳥鸟 鳩鸠 鳲鸤 鳴鸣 鳶鸢 鳷𫛛 鳼𪉃 鳽𫛚 鳾䴓 鴀𫛜
                鴃𫛞 鴅𫛝 鴆鸩 鴇鸨 鴉鸦 鴎鷗鸥 鴐𫛤 鴒鸰 鴔𫛡 鴕鸵 鴗𫁡 鴛鸳 鴜𪉈 鴝鸲 鴞鸮 鴟鸱 鴣鸪 鴥𫛣 鴦鸯 鴨鸭
                鴮𫛦 鴯鸸 鴰鸹 鴲𪉆 鴳𫛩 鴴鸻 鴷䴕 鴻鸿 鴽𫛪 鴿鸽 鵁䴔 鵂鸺 鵃鸼 鵊𫛥 鵏𬷕 鵐鹀 鵑鹃 鵒鹆 鵓鹁 鵚𪉍
                鵜鹈 鵝鹅 鵟𫛭 鵠鹄 鵡鹉 鵧𫛨 鵩𫛳 鵪鹌 鵫𫛱 鵬鹏 鵮鹐 鵯鹎 鵲鹊 鵷鹓 鵾鹍 鶄䴖 鶇鸫 鶉鹑 鶊鹒 鶌𫛵
                鶒𫛶 鶓鹋 鶖鹙 鶗𫛸 鶘鹕 鶚鹗 鶠𬸘 鶡鹖 鶥鹛 鶦𫛷 鶩鹜 鶪䴗 鶬鸧 鶭𫛯 鶰𫛫 鶱𬸣 鶲鹟 鶴鹤 鶹鹠 鶺鹡
                鶻鹘 鶼鹣 鶿鷀鹚 鷁鹢 鷂鹞 鷅𫛽 鷉䴘 鷊鹝 鷐𫜀 鷓鹧 鷔𪉑 鷖鹥 鷙鸷 鷚鹨 鷟𬸦 鷣𫜃 鷤𫛴 鷥鸶 鷦鹪 鷨𪉊
                鷩𫜁 鷫鹔 鷭𬸪 鷯鹩 鷲鹫 鷳鷴鹇 鷷𫜄 鷸鹬 鷹鹰 鷺鹭 鷽鸴 鷿𬸯 鸂㶉 鸇鹯 鸊䴙 鸋𫛢 鸌鹱 鸏鹲 鸑𬸚 鸕鸬
                鸗𫛟 鸘鹴 鸚鹦 鸛鹳 鸝鹂 鸞鸾 鹮䴉 鹺鹾 麥麦 麨𪎊 麩麸 麬𤿲 麲𪎉 麳𪎌 麷𫜑 黃黄 黉黌 黑黒 默黙 黡黶
                黩黷 黪黲 黽黾 黿鼋 鼂鼌 鼉鼍 鼴鼹 齏齑 齔龀 齕龁 齗龂 齘𬹼 齙龅 齜龇 齟龃 齠龆 齡齢龄 齦龈 齩𫜪 齪龊
                齬龉 齭𫜭 齮𬺈 齯𫠜 齰𫜬 齲龋 齴𫜮 齷龌 齼𬺓 齾𫜰 龑䶮 龓𫜲 龔龚 龕龛 龭𩨎 龯𨱆 鿁䜤 鿎䃮 鿏䥑 鿒鿓
                𠀾𠁞 𠆿𠌥 𠉗𠏢 𠐊𫝋 𠚳𠠎 𠛆𠞆 𠛾𪟖 𠬙𪠡 𠲥𡅏 𠴛𡃕 𠴢𡄔 𠵸𡄣 𠽃𪠺 𠿕𪜎 𡂡𪢒 𡃄𪡺 𡃤𪢐 𡅯𪢖 𡋀𡓾 𡋗𡑭
                𡍣𡔖 𡑍𫭼 𡓁𪤄 𡟫𫝪 𡭜𡮉 𡭬𡮣 𡳃𡳳 𡳒𦘧 𡸃𡽗 𡸗𪨩 𡹬𪨹 𡿖𪩛 𢍰𪪴 𢘙𢤱 𢘝𢣚 𢘞𢣭 𢙑𢠼 𢢐𤢻 𢣐𪬚 𢤩𪫡
                𢤿𪬯 𢫊𢷮 𢫞𢶫 𢬦𢹿 𢯷𪭝 𢶒𪭯 𢺳𪮳 𣈣𣋋 𣍐𫧃 𣍨𦢈 𣑶𣠲 𣘓𣞻 𣘷𣝕 𣜬𪳗 𣞎𣠩 𣭤𣯴 𣯣𣯩 𣶫𣿉 𣶭𪷓 𣷷𤅶
                𣺽𤁣 𣽏𪶮 𤄷𪶒 𤊀𤒎 𤊰𤓩 𤎺𤓎 𤎻𤑳 𤑹𪹀 𤒻𪹹 𤓌𪹠 𤘀𪺣 𤙯𤛮 𤛱𫞢 𤜆𪺪 𤝢𤢟 𤠮𪺸 𤩂𫞧 𤬅𪼴 𤳄𤳸 𤳷𪽝
                𤶧𤸫 𤷃𪽭 𤺔𪽴 𥅘𥌃 𥅿𥊝 𥏝𪿊 𥐯𥖅 𥐰𥕥 𥖲𪿞 𥗇𪿵 𥗽𬒗 𥜐𫀓 𥜰𫀌 𥞦𥞵 𥢶𫞷 𥢷𫀮 𥧂𥨐 𥩺𥪂 𥭉𥵊 𥮋𥸠
                𥯤𫁳 𥱔𥵃 𥴨𫂖 𥴼𫁺 𥶽𫁱 𥹥𥼽 𥺇𥽖 𥻦𫂿 𥾯𫄝 𥿊𦈈 𦀖𫄦 𦂅𦈒 𦃄𦈗 𦃩𫄯 𦅇𫄪 𦅈𫄵 𦆲𫟇 𦒀𫅥 𦔖𫅼 𦟗𦣎
                𦟼𫆝 𦠅𫞅 𦡝𫆫 𦧺𫇘 𦨩𦪽 𦱌𫇪 𦶻𦾟 𧉐𧕟 𧌥𧎈 𧒭𧔥 𧒯𫊹 𧝧𧟀 𧞫𫌋 𧡴𫌫 𧢄𫌬 𧦝𫍞 𧦧𫍟 𧩕𫍭 𧩼𫍶 𧫝𫍺
                𧬤𫍼 𧭈𫍾 𧭹𫍐 𧳕𧳟 𧶔𧹓 𧷎𪠀 𧸘𫎨 𧹈𪥠 𧽯𫎸 𧿈𨇁 𨀱𨄣 𨁴𨅍 𨂐𫏌 𨂺𨈊 𨄄𨈌 𨅫𨇞 𨆪𫏕 𨇤𫏨 𨇰𫏞 𨇽𫏑
                𨊻𨐆 𨌈𫐍 𨍰𫐔 𨎌𫐋 𨎮𨐉 𨏠𨐇 𨏥𨐊 𨞺𫟫 𨟊𫟬 𨟳𨣞 𨠨𨣧 𨡙𨢿 𨡺𨣈 𨤰𨤻 𨥛𨱀 𨥟𫓫 𨧀𬭊 𨧰𫟽 𨧱𨱊 𨨏𬭛
                𨨛𫓼 𨨢𫓿 𨩰𫟾 𨪕𫓮 𨫒𨱐 𨬖𫔏 𨭆𬭶 𨭎𬭳 𨭖𫔑 𨭸𫔐 𨮂𨱕 𨮳𫔒 𨯟𫔓 𨰃𫔉 𨰋𫓳 𨰥𫔕 𨰲𫔃 𨲳𫔖 𨳑𨸁 𨳕𨸀
                𨴗𨸅 𨴹𫔲 𨵩𨸆 𨵸𨸇 𨶀𨸉 𨶏𨸊 𨶮𨸌 𨶲𨸋 𨷲𨸎 𨸘𨽏 𨼳𫔽 𩀨𫕚 𩅙𫕨 𩎖𫖑 𩎢𩏾 𩏂𫖓 𩏠𫖖 𩏪𩏽 𩏷𫃗 𩑔𫖪
                𩒎𫖭 𩓣𩖕 𩓥𫖵 𩔑𫖷 𩔳𫖴 𩖰𫠇 𩗀𩙦 𩗓𫗈 𩗴𫗉 𩘀𩙩 𩘝𩙭 𩘹𩙨 𩘺𩙬 𩙈𩙰 𩚛𩟿 𩚥𩠀 𩚩𫗡 𩚵𩠁 𩛆𩠂 𩛌𫗤
                𩛡𫗨 𩛩𩠃 𩜇𩠉 𩜦𩠆 𩜵𩠊 𩝔𩠋 𩝽𫗳 𩞄𩠎 𩞦𩠏 𩟐𩠅 𩟗𫗚 𩠠𩠴 𩡖𩡣 𩡺𩧦 𩢡𩧬 𩢴𩧵 𩢸𩧳 𩢾𩧮 𩣏𩧶 𩣫𩧸
                𩣵𩧻 𩣺𩧼 𩤊𩧩 𩤙𩨆 𩤲𩨉 𩤸𩨅 𩥄𩨋 𩥇𩨍 𩥉𩧱 𩥑𩨌 𩦠𫠌 𩧆𩨐 𩬣𩭙 𩬤𩰀 𩯁𫙂 𩯒𩯳 𩰰𩰹 𩲒𩳤 𩴌𩴵 𩵦𫠏
                𩵩𩽺 𩵹𩽻 𩶁𫚎 𩶰𩽿 𩶱𩽽 𩷰𩾄 𩸃𩾅 𩸄𫚝 𩸡𫚟 𩸦𩾆 𩻗𫚨 𩻬𫚩 𩻮𫚘 𩼶𫚬 𩽇𩾎 𩿅𫠖 𩿤𫛠 𩿪𪉄 𪀖𫛧 𪀦𪉅
                𪀾𪉋 𪁈𪉉 𪁖𪉌 𪂆𪉎 𪃍𪉐 𪃏𪉏 𪃒𫛻 𪃧𫛹 𪄆𪉔 𪄕𪉒 𪅂𫜂 𪆷𫛾 𪇳𪉕 𪈼𱊜 𪉸𫜊 𪋿𫧮 𪌭𫜓 𪍠𫜕 𪓰𫜟 𪔭𪔵
                𪘀𪚏 𪘯𪚐 𪙏𫜯 𫒡𫓷 𫜦𫜫 𰻝𰻞                $chinese$, '\s+') forms, generate_series(2, length(forms)) n);

-- A text as it is searched and compared. Characters are folded one by one, but for blanks between Chinese, Japanese and Korean
-- ones, which are dropped; so that a part of a text is found in the folded text when the part is folded.
create or replace function fold(words text) returns text
    language plpgsql immutable parallel safe strict as
$$
declare
    -- Without acute accents that stand alone, of which normalization would make blanks.
    folded text := lower(translate(words, e'\u00b4\u1ffd', '') collate "und-x-icu");
begin
    if folded ~ '[^\x01-\x7f]' then
        folded := lower(public.unaccent('public.unaccent'::regdictionary, normalize(folded, NFKC)) collate "und-x-icu");
    end if;
    if folded ~ '[^\x01-\x7f]' then
        folded := regexp_replace(folded,
            -- Hyphens, apostrophes and dots between the parts of a name.
            '[\u00b7\u02b9-\u02c1\u05be\u05f3\u05f4\u2010-\u2015\u2018\u2019\u201b\u2022\u2027\u2212\u30fb'
            -- Marks: Latin, Greek and Cyrillic; Hebrew; Arabic, with the tatweel; the nukta of Devanagari; of symbols.
            || '\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc'
            || '\u06df-\u06e8\u06ea-\u06ed\u08d3-\u08e1\u08e3-\u08ff\u093c\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f'
            -- Invisible characters, variation selectors.
            || '\u00ad\u061c\u115f\u1160\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\ufe00-\ufe0f\ufeff'
            || '\U000e0000-\U000e0fff]+', '', 'g');
    end if;
    if folded ~ '[^\x01-\x7f]' then
        folded := coalesce(
            (select string_agg(coalesce(public.character_variants() ->> form, form), '' order by n)
             from string_to_table(folded, null) with ordinality as forms (form, n)), '');
        folded := regexp_replace(folded,
            '([\u1100-\u11ff\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3\U00020000-\U000323af]) +'
            || '(?=[\u1100-\u11ff\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3\U00020000-\U000323af])', '\1', 'g');
    end if;
    return translate(folded, '-.''`', '');
end
$$;

-- The pattern for like of what holds this word.
create function holding(word text) returns text
    language sql immutable parallel safe strict
    return '%' || regexp_replace(fold(word), '([\\%_])', '\\\1', 'g') || '%';

-- Whether one line is like all patterns: one of several persons has all words of a name.
create function line_like_all(lines text, patterns text[]) returns boolean
    language sql immutable parallel safe strict
    return exists (select from string_to_table(lines, e'\n') line where line like all (patterns));

-- Whatever was folded before is folded again. Texts of a row stand on lines of their own, as blanks may be dropped.
alter table summit drop column search,
    add column search text not null generated always as (fold(slug || e'\n' || words(name) || e'\n' || coalesce(city, ''))) stored;
create index summit_search on summit using gin (search gin_trgm_ops);

alter table venue drop column search,
    add column search text not null generated always as (fold(
        place || e'\n' || coalesce(room, '') || e'\n' || coalesce(address, '') || e'\n' || words(printed_as, '$[*]'))) stored;
create index venue_search on venue using gin (search gin_trgm_ops);

alter table delegate drop column search,
    add column search text not null generated always as (fold(
        words(name) || e'\n' || words(organisation) || e'\n' || words(unit) || e'\n' || words(position)
        || e'\n' || coalesce(email, ''))) stored;
create index delegate_search on delegate using gin (search gin_trgm_ops);

alter table engagement drop column speaker_search, drop column search,
    add column speaker_search text not null generated always as (fold(words(speakers, '$[*].name'))) stored,
    add column search         text not null generated always as (fold(
        words(title) || e'\n' || words(abstract) || e'\n' || words(speakers, '$[*].name') || e'\n'
        || words(speakers, '$[*].affiliation'))) stored;
create index engagement_search   on engagement using gin (search gin_trgm_ops);
create index engagement_speakers on engagement using gin (speaker_search gin_trgm_ops);

alter table session drop column series_search,
    add column series_search text generated always as (fold(words(series))) stored;
create index session_series on session using gin (series_search gin_trgm_ops);

alter table side_event drop column organiser_search, drop column description_search,
    add column organiser_search   text not null generated always as (fold(words(organisers, '$[*]'))) stored,
    add column description_search text not null generated always as (fold(words(description))) stored;
create index side_event_organisers  on side_event using gin (organiser_search gin_trgm_ops);
create index side_event_description on side_event using gin (description_search gin_trgm_ops);

alter table guest drop column names, drop column search,
    add column names  text not null generated always as (fold(words(name))) stored,
    add column search text not null generated always as (fold(
        words(name) || e'\n' || coalesce(position, '') || e'\n' || coalesce(organisation, '') || e'\n'
        || coalesce(email, ''))) stored;
create index guest_names  on guest using gin (names gin_trgm_ops);
create index guest_search on guest using gin (search gin_trgm_ops);

alter table account drop column search,
    add column search text not null generated always as (fold(
        username || e'\n' || coalesce(name, '') || e'\n' || coalesce(email, ''))) stored;
create index account_search on account using gin (search gin_trgm_ops);

alter table mail drop column search,
    add column search text not null generated always as (fold(
        recipient || e'\n' || coalesce(recipient_name, '') || e'\n' || subject)) stored;
create index mail_search on mail using gin (search gin_trgm_ops);
