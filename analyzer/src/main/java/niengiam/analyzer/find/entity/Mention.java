package niengiam.analyzer.find.entity;

import niengiam.analyzer.fact.Entity;

/**
 * A mention in a passage.
 *
 * @param start offset in the passage text
 * @param name as it would be written on its own ("huyện Thanh Sơn Hạ", "Bản Mây")
 * @param head printed before the name and no part of it ("xã"); empty where none is known
 * @param commune the bare name is known from now on, without its head
 */
public record Mention(
    int start,
    int end,
    Entity.Kind kind,
    String name,
    String head,
    boolean commune,
    String rule,
    double confidence) {}
