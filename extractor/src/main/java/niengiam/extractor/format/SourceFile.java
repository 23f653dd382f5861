package niengiam.extractor.format;

import java.nio.file.Path;

/**
 * A file to read.
 *
 * @param path where its bytes are
 * @param name what to call it in ledgers and answers: the path as given, with {@code !/} before the
 *     name inside an archive ("hoso.zip!/2023/bc-01.pdf")
 * @param mediaType as detected from its first bytes and its name, never from the name alone
 */
public record SourceFile(Path path, String name, String mediaType) {}
