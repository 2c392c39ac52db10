package dev.attache.programme.summit;

import dev.attache.platform.i18n.LocalizedText;
import java.util.List;
import java.util.Map;

/** The default vocabularies of a summit: categories of guests and diets. */
class Vocabularies {
    /** In protocol order. */
    static final List<VocabularyTerm> GUEST_CATEGORIES = List.of(
            term("steering-committee", "Steering Committee", "指導委員會"),
            term("board", "Board", "理事會"),
            term("parliament", "Parliament", "國會"),
            term("government", "Government", "政府"),
            term("community", "Community", "民間社群"),
            term("mission", "Mission", "駐外館處"),
            term("own-delegation", "Own delegation", "我方代表團"),
            term("other", "Other", "其他"));

    static final List<VocabularyTerm> DIETS = List.of(
            term("vegetarian", "Vegetarian", "素食（蛋奶素）"),
            term("vegan", "Vegan", "全素"),
            term("halal", "Halal", "清真"),
            term("kosher", "Kosher", "猶太潔食"),
            term("no-pork", "No pork", "不吃豬肉"),
            term("no-beef", "No beef", "不吃牛肉"),
            term("no-alcohol", "No alcohol", "不喝酒"),
            term("gluten-free", "Gluten-free", "無麩質"),
            term("lactose-free", "Lactose-free", "無乳糖"),
            term("nut-allergy", "Nut allergy", "堅果過敏"),
            term("egg-allergy", "Egg allergy", "蛋過敏"),
            term("fish-allergy", "Fish allergy", "魚類過敏"),
            term("shellfish-allergy", "Shellfish allergy", "甲殼類過敏"));

    private Vocabularies() {}

    private static VocabularyTerm term(String code, String english, String chinese) {
        return new VocabularyTerm(
                code, new LocalizedText(Map.of(LocalizedText.ENGLISH, english, LocalizedText.CHINESE, chinese)));
    }
}
