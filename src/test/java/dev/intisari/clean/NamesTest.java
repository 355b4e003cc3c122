package dev.intisari.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names are told from other words by their shape alone. */
class NamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ratih Wulandari",
                "RATIH WULANDARI",
                "Maria del Carmen Ruiz",
                "Ludwig van Beethoven",
                "Siti binti Rahman",
                "J. R. Ashdown",
                "Anne-Marie O’Neill",
                "Jürgen Großmann",
                "Nguyễn Thu Hà",
                "Ольга Веретенникова",
                "Ελένη Παπαδοπούλου",
                "سامي الحداد",
                "सुनीता वर्मा",
                "김하늘 기자",
                "林小雨",
                "山下はるか",
            })
    void aPersonsName(String text) {
        assertThat(Names.isName(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Ratih",
                "ratih wulandari",
                "Harga beras",
                "Harga beras naik lagi",
                "Ferry Returns After Two Years",
                "Ratih Wulandari 2",
                "Ratih: Wulandari",
                "Wulandari, Ratih!",
                "van der",
                "김하늘",
                "青石河吊桥重新开放",
            })
    void noName(String text) {
        assertThat(Names.isName(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ratih Wulandari",
                "Ratih Wulandari dan Bagus Prakoso",
                "Eleanor Whitcombe and Tom Ashdown",
                "Eleanor Whitcombe, Tom Ashdown & Anna Reuben",
                "Lucía Ferrando y Marta Gil",
                "Annette Krügler und Jens Hartwig",
                "Claire Montfort et Paul Besson",
                "Elif Karaduman ve Ali Demir",
                "Ольга Веретенникова и Иван Петров",
                "Ratih Wulandari/Bagus Prakoso",
                "Ratih Wulandari | Bagus Prakoso",
                "林小雨、王大山",
            })
    void nothingButNames(String text) {
        assertThat(Names.areAll(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "AB",
                "Ratih Wulandari dan kawan-kawan",
                "Ratih Wulandari,",
                "Bread and Butter",
                "Ratih Wulandari melaporkan dari Ambon",
                "Eleanor Whitcombe, Tom Ashdown, Anna Reuben, Paul Besson and Marta Gil",
            })
    void notOnlyNames(String text) {
        assertThat(Names.areAll(text)).isFalse();
    }
}
