package niengiam.extractor.container;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** RAR 4 archives of members that are stored as they are; no program that packs them is free. */
final class RarFile {
  private static final byte[] MARK = {'R', 'a', 'r', '!', 0x1a, 7, 0};
  private static final int STORED = 0x30;
  private static final int HEAD = 32;

  private RarFile() {}

  /**
   * @param flags of every member; 4 says that it is encrypted
   */
  static byte[] of(int flags, Object... namesAndBytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(MARK);
    out.writeBytes(block(new byte[13], 0x73, 0));
    for (int i = 0; i < namesAndBytes.length; i += 2) {
      byte[] name = ((String) namesAndBytes[i]).getBytes(StandardCharsets.US_ASCII);
      byte[] bytes = (byte[]) namesAndBytes[i + 1];
      CRC32 sum = new CRC32();
      sum.update(bytes);
      byte[] head = new byte[HEAD + name.length];
      ByteBuffer.wrap(head)
          .order(ByteOrder.LITTLE_ENDIAN)
          .putInt(7, bytes.length)
          .putInt(11, bytes.length)
          .put(15, (byte) 2)
          .putInt(16, (int) sum.getValue())
          .put(24, (byte) 20)
          .put(25, (byte) STORED)
          .putShort(26, (short) name.length)
          .put(HEAD, name);
      out.writeBytes(block(head, 0x74, 0x8000 | flags));
      out.writeBytes(bytes);
    }
    out.writeBytes(block(new byte[7], 0x7b, 0x4000));
    return out.toByteArray();
  }

  private static byte[] block(byte[] block, int type, int flags) {
    ByteBuffer head = ByteBuffer.wrap(block).order(ByteOrder.LITTLE_ENDIAN);
    head.put(2, (byte) type).putShort(3, (short) flags).putShort(5, (short) block.length);
    CRC32 sum = new CRC32();
    sum.update(block, 2, block.length - 2);
    head.putShort(0, (short) sum.getValue());
    return block;
  }
}
