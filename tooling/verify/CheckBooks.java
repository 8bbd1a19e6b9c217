import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.api.MasterReport;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.util.FeatureEnum;
import java.io.File;

/** Runs EPUBCheck over many books in one virtual machine: starting one takes longer than checking a book. */
class CheckBooks {
  public static void main(String[] paths) {
    for (String path : paths) {
      File book = new File(path);
      System.out.println("BOOK " + book.getName());
      new EpubCheck(book, new Lines()).doValidate();
    }
  }

  /** Prints a line for each message: `ERROR RSC-005 EPUB/nav.xhtml:31 ...` */
  static class Lines extends MasterReport {
    @Override
    public void message(Message message, EPUBLocation place, Object... values) {
      String where = place.getPath() + ":" + place.getLine();
      System.out.println(message.getSeverity() + " " + message.getID() + " " + where + " " + message.getMessage(values));
    }

    @Override
    public void info(String resource, FeatureEnum feature, String value) {}

    @Override
    public int generate() {
      return 0;
    }

    @Override
    public void initialize() {}
  }
}
