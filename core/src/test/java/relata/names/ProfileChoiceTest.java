package relata.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A report's own names choose its profile; texts of our own, written before the choice was seen. */
class ProfileChoiceTest {

    private static final List<Profile> CONFLICTS =
            Profile.conflicts().stream().map(Profile::shipped).toList();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "syria | The Syrian army took two quarters of Aleppo on Monday, SANA said. The rebels left Karm al-Jabal.",
                "syria | Shells fell on Idlib and Khan Sheikhoun. The White Helmets counted eleven dead; Damascus was silent.",
                "syria | The SDF and the US-led coalition closed in on Raqqa. Islamic State fighters blew up a bridge.",
                "syria | Russian jets struck Hayat Tahrir al-Sham near Saraqib, the Observatory said. Turkey sent more troops.",
                "ukraine | Drones hit Kharkiv and Sumy at night. Air defence shot down most of them, the General Staff said.",
                "ukraine | Battlegroup Centre took a village near Pokrovsk, the Russian Defence Ministry said on Friday.",
                "ukraine | Separatists shelled Debaltseve and Vuhlehirsk in the last days of January, the OSCE reported.",
                "ukraine | Взрывы слышны в Херсоне и рядом: Олешки, Крынки. Энергодар без света.",
                "sudan | The RSF shelled Abu Shouk camp in El Fasher, the resistance committees said.",
                "sudan | The army retook Wad Medani and moved on Al-Hasaheisa. Hemedti said his men had withdrawn in order.",
                "sudan | In Darfur, militiamen burned three villages near Kutum; thousands fled to Tawila.",
                "sudan | Burhan met envoys in Port Sudan. Fighting went on in Omdurman and in Kordofan.",
                "general | Soldiers shelled the town of Marenka. The army said that the rebels had fled to the hills of Ostrava.",
                "general | Israel struck Beirut and Tyre. Hezbollah fired rockets at Haifa, the army said.",
                "general | The UN and Russia spoke of Ukraine in Geneva. Washington and Ankara sent envoys.",
                "general | Houthi forces fired at a ship off Hodeidah. The coalition bombed Sanaa; the Saudi envoy left Aden.",
            })
    void theWarIsToldByItsNames(String war, String text) {
        assertThat(Profile.fitting(text, CONFLICTS).name()).isEqualTo(war);
    }
}
